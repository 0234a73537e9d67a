const rules = new Intl.PluralRules("en");

/**
 * Picks the form for a count, e.g. `plural(2, { one: "# tick", other: "# ticks" })` → "2 ticks". `zero` is for none in
 * every language, also where its rules have no such form.
 */
export function plural(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  const form = count === 0 && forms.zero !== undefined ? "zero" : rules.select(count);
  return (forms[form] ?? forms.other).replace("#", String(count));
}

const rules = new Intl.PluralRules("en");

/** Picks the form for a count, e.g. `plural(2, { one: "# tick", other: "# ticks" })` → "2 ticks". */
export function plural(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return (forms[rules.select(count)] ?? forms.other).replace("#", String(count));
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Day and month as the person's own region has them, in the workshop's language. */
export function chooseLocale(language: string, languages: readonly string[]): string {
  const wanted = languages.find((one) => one.startsWith(`${language}-`)) ?? language;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(wanted)[0] ?? languages[0] ?? "en";
  } catch {
    return languages[0] ?? "en"; // the workshop's language is no language tag
  }
}

/** A picked day (2027-05-01) as the reader writes it; any other text as it is. */
export function writeDay(text: string, locale: string): string {
  const day = text.trim();
  if (!ISO_DAY.test(day)) return text;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return text;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(time);
}

/** Today, in full. */
export const writeToday = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date());

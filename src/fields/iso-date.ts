const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A day as written by a date picker, "2027-03-01", in words of the page's language; "" for any other text. */
export function sayIsoDate(text: string, language?: string): string {
  const [, year, month, day] = ISO_DATE.exec(text.trim()) ?? [];
  if (year === undefined) return "";
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A 31st of February would roll over into March.
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" }).format(date);
}

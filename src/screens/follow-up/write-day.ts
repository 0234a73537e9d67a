const format = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeZone: "UTC" });

/** A day (since 1970-01-01) as this device's language has it. */
export const writeDay = (day: number): string => format.format(day * 86_400_000);

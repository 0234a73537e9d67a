/** What came from a disk or a link and is an object: its fields, not yet known. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

export const isText = (value: unknown, mostCharacters: number): value is string =>
  typeof value === "string" && value.length <= mostCharacters;

/** A whole number from 0. */
export const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** How the id of a row begins that was carried over from an earlier session of the same group. */
export const CARRIED_PREFIX = "last-";

export const isCarriedRow = (rowId: string): boolean => rowId.startsWith(CARRIED_PREFIX);

/** The id a row had where it was first written. */
export const firstRowId = (rowId: string): string =>
  isCarriedRow(rowId) ? rowId.slice(CARRIED_PREFIX.length) : rowId;

/** What a table says of a row from last time; its place in this list is the mark that says so. */
export const REVIEWS = ["open", "kept", "changed", "done"] as const;
export type Review = (typeof REVIEWS)[number];

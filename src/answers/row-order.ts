import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

/** An added row and its place. Equal order keys (two tablets, same moment) are settled by the id. */
export interface OrderedRow {
  readonly id: string;
  readonly order: string;
}

const LONGEST_KEY = 1_000;

/** Whether a value from a document can be an order key. */
export function isOrderKey(value: unknown): value is string {
  if (typeof value !== "string" || value.length > LONGEST_KEY) return false;
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    return false;
  }
}

export const compareRows = (a: OrderedRow, b: OrderedRow): number => {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/**
 * Order keys that put a row at `index` of the rows (which don't contain it). Usually one key; where the
 * neighbours have the same key, the ones after it get new keys too.
 */
export function placeRow(id: string, rows: readonly OrderedRow[], index: number): readonly OrderedRow[] {
  const before = rows[index - 1]?.order ?? null;
  let end = index;
  for (let after = rows[end]; before !== null && after && after.order <= before; after = rows[end]) end += 1;
  const ids = [id, ...rows.slice(index, end).map((row) => row.id)];
  const keys = generateNKeysBetween(before, rows[end]?.order ?? null, ids.length);
  return ids.flatMap((rowId, position) => {
    const order = keys[position];
    return order === undefined ? [] : [{ id: rowId, order }];
  });
}

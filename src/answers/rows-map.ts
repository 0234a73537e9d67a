import type * as Y from "yjs";
import { compareRows, isOrderKey, type OrderedRow } from "./row-order.ts";

/** Row id → {order, removed?}: plain values, so that a row's texts never hang on who wrote last. */
export type RowsMap = Y.Map<unknown>;

/** A row as the map has it. */
export interface KeptRow extends OrderedRow {
  readonly removed: boolean;
}

/** Whether a key of the map can be a row: anything else was not written here. */
export const isRowId = (id: string): boolean => /^[a-z0-9-]{1,64}$/.test(id);

/** A row, removed or not; null when there is none of that id, or it makes no sense. */
export function readRow(map: RowsMap, id: string): KeptRow | null {
  const value = map.get(id);
  if (!isRowId(id) || typeof value !== "object" || value === null || !("order" in value)) return null;
  if (!isOrderKey(value.order)) return null;
  return { id, order: value.order, removed: "removed" in value && value.removed === true };
}

/** The rows that are shown, in order. */
export function orderedRows(map: RowsMap): readonly OrderedRow[] {
  const rows: OrderedRow[] = [];
  for (const id of map.keys()) {
    const row = readRow(map, id);
    if (row && !row.removed) rows.push(row);
  }
  return rows.sort(compareRows);
}

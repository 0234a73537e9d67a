import type * as Y from "yjs";
import { cellAddress, markItem, rowsAddress, TABLE_PERSON } from "../workshops/address.ts";
import { CARRIED_PREFIX, isCarriedRow, REVIEWS, type Review } from "../workshops/carried.ts";
import { readMarks } from "./reads.ts";
import { placeRow } from "./row-order.ts";
import { isRowId, orderedRows } from "./rows-map.ts";
import { openMap, openText } from "./top-level.ts";

/**
 * Puts a row of an earlier session into a field: its texts as they were, under an id that says where it came from. A row
 * that is there already, shown or removed, stays as it is.
 */
export function carryRow(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  row: { readonly id: string; readonly cells: Readonly<Record<string, string>> },
  origin: unknown,
): void {
  const id = isCarriedRow(row.id) ? row.id : `${CARRIED_PREFIX}${row.id}`;
  const map = openMap(doc, rowsAddress(worksheetId, fieldId));
  if (!map || !isRowId(id) || map.has(id)) return;
  doc.transact(() => {
    const rows = orderedRows(map);
    for (const { id: placed, order } of placeRow(id, rows, rows.length)) map.set(placed, { order });
    for (const [column, text] of Object.entries(row.cells)) {
      if (text !== "") openText(doc, cellAddress(worksheetId, fieldId, id, column))?.insert(0, text);
    }
  }, origin);
}

/** What the table says of its rows from last time; rows it has said nothing of are "open". */
export function readReviews(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  rowIds: readonly string[],
): Readonly<Record<string, Review>> {
  const carried = rowIds.filter(isCarriedRow);
  if (carried.length === 0) return {};
  const marks = readMarks(doc, worksheetId, fieldId, TABLE_PERSON);
  return Object.fromEntries(carried.map((id) => [id, REVIEWS[marks[markItem(id)] ?? 0] ?? "open"]));
}

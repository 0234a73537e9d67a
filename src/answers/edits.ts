import { uint32, uuidv4 } from "lib0/random";
import type * as Y from "yjs";
import { type CellAddress, marksAddress, rowsAddress } from "../workshops/address.ts";
import { decodeStroke, encodeStroke, INK_LIMITS, type InkStroke } from "../workshops/ink.ts";
import { witnessErasure } from "./erasures.ts";
import { plainText } from "./plain-text.ts";
import { isStrokeId, readInk } from "./read-ink.ts";
import { BALLOT_ITEM, readText } from "./reads.ts";
import { type OrderedRow, placeRow } from "./row-order.ts";
import { isRowId, orderedRows, type RowsMap, readRow } from "./rows-map.ts";
import { openMap, openText } from "./top-level.ts";

/*
 * Every change of an answer there is, one transaction each. `origin` says who made it: undo takes back only
 * what this device did.
 */

/**
 * Replaces `remove` characters at `index` by `insert` in one transaction. Both are clamped to the text, and
 * widened where they would cut a character of two code units in half.
 */
export function spliceText(
  doc: Y.Doc,
  cell: CellAddress,
  index: number,
  remove: number,
  insert: string,
  origin: unknown,
): void {
  const text = openText(doc, cell);
  if (!text) return;
  const before = plainText(text);
  const wantedStart = Math.min(Math.max(Math.trunc(index) || 0, 0), before.length);
  const wantedEnd = Math.min(wantedStart + Math.max(Math.trunc(remove) || 0, 0), before.length);
  const start = isInsideCharacter(before, wantedStart) ? wantedStart - 1 : wantedStart;
  const end = isInsideCharacter(before, wantedEnd) ? wantedEnd + 1 : wantedEnd;
  const erased = wantedEnd > wantedStart ? end - start : 0;
  const inserted = insert.replace(/\p{Surrogate}/gu, "\uFFFD"); // half a character does not survive the way
  if (erased === 0 && inserted === "") return;
  doc.transact(() => {
    if (erased > 0) text.delete(start, erased);
    if (inserted !== "") text.insert(start, inserted);
    else witnessErasure(doc);
  }, origin);
}

const isInsideCharacter = (text: string, index: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(index - 1, 0), index + 1));

/** Appends a text to a cell, on a new line where the cell holds something already. */
export function appendText(doc: Y.Doc, cell: CellAddress, text: string, origin: unknown): void {
  if (text === "") return;
  const before = readText(doc, cell);
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  spliceText(doc, cell, before.length, 0, gap + text, origin);
}

/** Adds an empty row at the end and gives its id. */
export function addRow(doc: Y.Doc, worksheetId: string, fieldId: string, origin: unknown): string {
  const id = uuidv4();
  putLast(doc, worksheetId, fieldId, id, origin);
  return id;
}

/** Shows a removed row again, where it stood if that is still known, else at the end. */
export function restoreRow(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  rowId: string,
  origin: unknown,
): void {
  const map = openMap(doc, rowsAddress(worksheetId, fieldId));
  const row = map ? readRow(map, rowId) : null;
  if (!row) putLast(doc, worksheetId, fieldId, rowId, origin);
  else if (row.removed) doc.transact(() => map?.set(rowId, { order: row.order }), origin);
}

function putLast(doc: Y.Doc, worksheetId: string, fieldId: string, rowId: string, origin: unknown): void {
  const map = openMap(doc, rowsAddress(worksheetId, fieldId));
  if (!map || !isRowId(rowId)) return;
  const rows = orderedRows(map);
  doc.transact(() => setRows(map, placeRow(rowId, rows, rows.length)), origin);
}

/** Takes a row out of sight. Its texts stay, also those a table mate is typing at this moment. */
export function removeRow(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  rowId: string,
  origin: unknown,
): void {
  const map = openMap(doc, rowsAddress(worksheetId, fieldId));
  const row = map ? readRow(map, rowId) : null;
  if (!row || row.removed) return;
  doc.transact(() => map?.set(rowId, { order: row.order, removed: true }), origin);
}

/** Moves a row so that it comes to stand at `toIndex` (clamped) of the added rows. */
export function moveRow(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  rowId: string,
  toIndex: number,
  origin: unknown,
): void {
  const map = openMap(doc, rowsAddress(worksheetId, fieldId));
  if (!map) return;
  const rows = orderedRows(map);
  const others = rows.filter((row) => row.id !== rowId);
  if (others.length === rows.length) return;
  const index = Math.min(Math.max(Math.trunc(toIndex) || 0, 0), others.length);
  if (rows[index]?.id === rowId) return;
  doc.transact(() => setRows(map, placeRow(rowId, others, index)), origin);
}

const setRows = (map: RowsMap, rows: readonly OrderedRow[]): void => {
  for (const { id, order } of rows) map.set(id, { order });
};

/** Sets a person's mark (a rating's value, 1 for a tick), or the table's (TABLE_PERSON); null clears it. */
export function setMark(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  personId: string,
  itemId: string,
  value: number | null,
  origin: unknown,
): void {
  const map = openMap(doc, marksAddress(worksheetId, fieldId));
  const key = `${personId}/${itemId}`;
  if (!map || (map.get(key) ?? null) === value) return;
  // null is written, not deleted: state vectors must be able to tell who has it.
  doc.transact(() => map.set(key, value), origin);
}

/** Lays a person's signed ballot among the marks of a vote; `text` is for those who count it. */
export function setBallot(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  personId: string,
  text: string,
  origin: unknown,
): void {
  const map = openMap(doc, marksAddress(worksheetId, fieldId));
  const key = `${personId}/${BALLOT_ITEM}`;
  if (map && map.get(key) !== text) doc.transact(() => map.set(key, text), origin);
}

/** Draws a stroke at an `inkAddress`; one without points is none, and a full drawing takes no more. */
export function addStroke(doc: Y.Doc, address: string, stroke: Omit<InkStroke, "id">, origin: unknown): void {
  const map = openMap(doc, address);
  const text = encodeStroke(stroke);
  if (!map || decodeStroke("", text) === null) return;
  if (readInk(doc, address).length >= INK_LIMITS.strokesPerDrawing) return;
  doc.transact(() => map.set(makeTimedId(), text), origin);
}

/** Takes a stroke away; null is written as for marks. */
export function removeStroke(doc: Y.Doc, address: string, strokeId: string, origin: unknown): void {
  const map = openMap(doc, address);
  if (!map || !isStrokeId(strokeId) || (map.get(strokeId) ?? null) === null) return;
  doc.transact(() => map.set(strokeId, null), origin);
}

let lastIdAt = 0;

/** An id that sorts by the time of making, also of two within a millisecond: of a stroke, a photo. */
export function makeTimedId(): string {
  lastIdAt = Math.max(Date.now(), lastIdAt + 1);
  return `${lastIdAt.toString(36).padStart(9, "0")}-${uint32().toString(36)}`;
}

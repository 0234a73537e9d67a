import type * as Y from "yjs";
import {
  type CellAddress,
  fieldAddress,
  inkAddress,
  marksAddress,
  rowsAddress,
} from "../workshops/address.ts";
import { plainDelta, plainText, type TextDelta } from "./plain-text.ts";
import { readInk } from "./read-ink.ts";
import { isRowId, orderedRows } from "./rows-map.ts";
import { findMap, findText, openMap, openText } from "./top-level.ts";

/** What stands in a cell; "" when nothing does. */
export function readText(doc: Y.Doc, cell: CellAddress): string {
  const text = findText(doc, cell);
  return text ? plainText(text) : "";
}

/** Calls back with every change of a cell and the origin of its transaction; returns its stop. */
export function observeText(
  doc: Y.Doc,
  cell: CellAddress,
  listener: (delta: TextDelta, origin: unknown) => void,
): () => void {
  const text = openText(doc, cell);
  if (!text) return () => {};
  let length = text.length;
  const onChange = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    const lengthBefore = length;
    length = text.length;
    listener(plainDelta(text, event, lengthBefore), transaction.origin);
  };
  text.observe(onChange);
  return () => text.unobserve(onChange);
}

/** Ids of the rows that people added, in order. */
export function readRows(doc: Y.Doc, worksheetId: string, fieldId: string): readonly string[] {
  const map = findMap(doc, rowsAddress(worksheetId, fieldId));
  return map ? orderedRows(map).map((row) => row.id) : [];
}

/**
 * Ids of rows that are no longer shown but still hold text, so that they can be restored: removed ones, ones
 * whose adding was undone while a table mate wrote in them, ones whose place can't be read.
 */
export function readRemovedRows(doc: Y.Doc, worksheetId: string, fieldId: string): readonly string[] {
  const map = findMap(doc, rowsAddress(worksheetId, fieldId));
  if (!map) return [];
  const shown = new Set(orderedRows(map).map((row) => row.id));
  // `_map` names deleted keys too: every row there ever was.
  const gone = new Set([...map._map.keys()].filter((id) => isRowId(id) && !shown.has(id)));
  if (gone.size === 0) return [];
  const prefix = `${fieldAddress(worksheetId, fieldId)}/`;
  const holding = new Set<string>();
  for (const name of [...doc.share.keys()]) {
    if (!name.startsWith(prefix)) continue;
    const id = name.slice(prefix.length).split("/", 1)[0] ?? "";
    if (gone.has(id) && holdsAnything(doc, name)) holding.add(id);
  }
  return [...holding].sort();
}

/** Whether something is written at the address of a text, or drawn at that of a drawing. */
export function holdsAnything(doc: Y.Doc, address: string): boolean {
  // Asking for a drawing as a text would make it one.
  if (address.includes("#")) return address.endsWith(inkAddress("")) && readInk(doc, address).length > 0;
  return readText(doc, address) !== "";
}

/** One person's mark on one item. */
export interface Mark {
  readonly personId: string;
  readonly itemId: string;
  readonly value: number;
}

/** Everybody's marks in a field, in the order of person and item. */
export function readAllMarks(doc: Y.Doc, worksheetId: string, fieldId: string): readonly Mark[] {
  const map = findMap(doc, marksAddress(worksheetId, fieldId));
  if (!map) return [];
  const marks: Mark[] = [];
  for (const key of [...map.keys()].sort()) {
    const value = map.get(key);
    const [personId, itemId, ...rest] = key.split("/");
    if (!personId || !itemId || rest.length > 0) continue;
    if (typeof value === "number" && Number.isFinite(value)) marks.push({ personId, itemId, value });
  }
  return marks;
}

/** One person's marks in a field: item id → value. */
export function readMarks(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  personId: string,
): Readonly<Record<string, number>> {
  const own = readAllMarks(doc, worksheetId, fieldId).filter((mark) => mark.personId === personId);
  return Object.fromEntries(own.map(({ itemId, value }) => [itemId, value]));
}

/** Stands for the item where a person's whole ballot lies; no item's id begins like this. */
export const BALLOT_ITEM = "-signed";

/** The signed ballots among the marks of a vote, as they were laid: person id → text. */
export function readBallots(doc: Y.Doc, worksheetId: string, fieldId: string): ReadonlyMap<string, string> {
  const map = findMap(doc, marksAddress(worksheetId, fieldId));
  const ballots = new Map<string, string>();
  for (const [key, value] of map?.entries() ?? []) {
    const [personId, itemId, ...rest] = key.split("/");
    const isBallot = personId && itemId === BALLOT_ITEM && rest.length === 0;
    if (isBallot && typeof value === "string") ballots.set(personId, value);
  }
  return ballots;
}

/** Calls back with every change of a map of rows or marks; returns its stop. */
export function observeMap(doc: Y.Doc, address: string, listener: (origin: unknown) => void): () => void {
  const map = openMap(doc, address);
  if (!map) return () => {};
  const onChange = (_event: unknown, transaction: Y.Transaction): void => listener(transaction.origin);
  map.observe(onChange);
  return () => map.unobserve(onChange);
}

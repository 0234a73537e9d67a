import type * as Y from "yjs";
import { inkAddress, marksAddress, partId, rowsAddress } from "../workshops/address.ts";
import type { FieldAnswer, InkByPlace, WorksheetAnswers } from "../workshops/answer.ts";
import type { Field, Workshop } from "../workshops/format.ts";
import { encodeStroke, INK_LIMITS } from "../workshops/ink.ts";
import { restoreRow, setMark, spliceText } from "./edits.ts";
import { type AnswerParts, listParts } from "./list-parts.ts";
import { placeAddress } from "./places.ts";
import { isStrokeId, readInk } from "./read-ink.ts";
import { readText } from "./reads.ts";
import { readRow } from "./rows-map.ts";
import { findMap, openMap } from "./top-level.ts";

/** What filling has done. */
export interface Filled {
  readonly texts: number;
  readonly rows: number;
  readonly marks: number;
  readonly strokes: number;
  /** Cells in which something else stood already; it stays. */
  readonly kept: number;
}

/**
 * Fills a document with answers as plain data, as one edit that merges like any other: empty cells take their text, rows
 * of ids that were never there are added, marks and strokes that nobody made are made. What stands there stays. The same
 * answers again change nothing. Worksheets, fields and rows that the workshop doesn't have are left out.
 */
export function fillAnswers(
  doc: Y.Doc,
  workshop: Workshop,
  answers: WorksheetAnswers,
  origin: unknown,
): Filled {
  const sum = { texts: 0, rows: 0, marks: 0, strokes: 0, kept: 0 };
  doc.transact(() => {
    for (const worksheet of workshop.worksheets) {
      for (const field of worksheet.fields) {
        const answer = answers[worksheet.id]?.[field.id];
        if (answer?.kind !== field.kind) continue;
        const parts = listParts(field, answer);
        const shown = addRows(doc, worksheet.id, field, parts, origin);
        sum.rows += shown.added;
        fillTexts(doc, worksheet.id, field, parts.texts, shown.hidden, origin, sum);
        sum.marks += fillMarks(doc, worksheet.id, field, parts.marks, origin);
        sum.strokes += fillInk(doc, worksheet.id, field, answer, shown.hidden);
      }
    }
  }, origin);
  return sum;
}

/** Adds the rows that were never there; those that somebody removed stay removed, and are given as hidden. */
function addRows(doc: Y.Doc, worksheetId: string, field: Field, { rows }: AnswerParts, origin: unknown) {
  const hidden = new Set<string>();
  let added = 0;
  for (const { part, rowId } of rows) {
    const fieldId = part === "" ? field.id : partId(field.id, part);
    const map = findMap(doc, rowsAddress(worksheetId, fieldId));
    const row = map ? readRow(map, rowId) : null;
    if (row?.removed) hidden.add(rowId);
    if (row) continue;
    restoreRow(doc, worksheetId, fieldId, rowId, origin);
    added += 1;
  }
  return { hidden, added };
}

const isHidden = (place: string, hidden: ReadonlySet<string>): boolean =>
  place.split("/").some((part) => hidden.has(part));

function fillTexts(
  doc: Y.Doc,
  worksheetId: string,
  field: Field,
  texts: AnswerParts["texts"],
  hidden: ReadonlySet<string>,
  origin: unknown,
  sum: { texts: number; kept: number },
): void {
  for (const { place, text } of texts) {
    if (text === "" || isHidden(place, hidden)) continue;
    const cell = placeAddress(worksheetId, field.id, place);
    const before = readText(doc, cell);
    if (before === "") {
      spliceText(doc, cell, 0, 0, text, origin);
      sum.texts += 1;
    } else if (before !== text) sum.kept += 1;
  }
}

function fillMarks(
  doc: Y.Doc,
  worksheetId: string,
  field: Field,
  marks: AnswerParts["marks"],
  origin: unknown,
): number {
  // a mark that was taken back is there too, as null
  const there = findMap(doc, marksAddress(worksheetId, field.id));
  const missing = marks.filter(({ personId, itemId }) => !there?.has(`${personId}/${itemId}`));
  for (const { personId, itemId, value } of missing) {
    setMark(doc, worksheetId, field.id, personId, itemId, value, origin);
  }
  return missing.length;
}

/** Strokes keep their ids, so that the same drawing is drawn once; one that was erased stays erased. */
function fillInk(
  doc: Y.Doc,
  worksheetId: string,
  field: Field,
  { ink = {} }: FieldAnswer,
  hidden: ReadonlySet<string>,
): number {
  let drawn = 0;
  for (const [place, strokes] of Object.entries<InkByPlace[string]>(ink)) {
    if (isHidden(place, hidden)) continue;
    const address = inkAddress(placeAddress(worksheetId, field.id, place));
    const map = openMap(doc, address);
    let room = INK_LIMITS.strokesPerDrawing - readInk(doc, address).length;
    for (const stroke of strokes) {
      if (!map || map.has(stroke.id) || !isStrokeId(stroke.id) || room <= 0) continue;
      map.set(stroke.id, encodeStroke(stroke));
      drawn += 1;
      room -= 1;
    }
  }
  return drawn;
}

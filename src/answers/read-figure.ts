import type * as Y from "yjs";
import { TABLE_PERSON, unpackPlace } from "../workshops/address.ts";
import type { FigureAnswer } from "../workshops/answer.ts";
import type { FigureField } from "../workshops/format.ts";
import { readCountedMarks } from "./read-marks.ts";
import { readEntries } from "./read-rows.ts";
import { readMarks, readRows } from "./reads.ts";

/** What is placed on a figure: points, a level per region, or named tokens. */
export function readFigure(doc: Y.Doc, worksheetId: string, field: FigureField): FigureAnswer {
  const answer: FigureAnswer = { kind: "figure", points: [], levels: {}, tokens: [] };
  switch (field.marks.kind) {
    case "none":
      return answer;
    case "points":
      return { ...answer, points: readPoints(doc, worksheetId, field, field.marks.items) };
    case "levels":
      return { ...answer, levels: readLevels(doc, worksheetId, field, field.marks.points) };
    case "tokens":
      return { ...answer, tokens: readTokens(doc, worksheetId, field.id) };
  }
}

function readPoints(
  doc: Y.Doc,
  worksheetId: string,
  field: FigureField,
  items: readonly { readonly id: string }[],
): FigureAnswer["points"] {
  const ids = new Set(items.map((item) => item.id));
  const marks = readCountedMarks(doc, worksheetId, field, (itemId) => ids.has(itemId));
  return [...marks].flatMap(([personId, own]) =>
    Object.entries(own).flatMap(([itemId, value]) => {
      const place = unpackPlace(value);
      return place ? [{ personId, itemId, ...place }] : [];
    }),
  );
}

function readLevels(
  doc: Y.Doc,
  worksheetId: string,
  field: FigureField,
  points: readonly { readonly value: number }[],
): FigureAnswer["levels"] {
  const { drawing } = field;
  const ids = new Set((drawing.shape === "bars" ? drawing.bars : drawing.regions).map((region) => region.id));
  const values = new Set(points.map((point) => point.value));
  const marks = readCountedMarks(
    doc,
    worksheetId,
    field,
    (itemId, value) => ids.has(itemId) && values.has(value),
  );
  return Object.fromEntries(marks);
}

/** A token is one thing with one place, whoever moves it: its place is always the table's mark. */
function readTokens(doc: Y.Doc, worksheetId: string, fieldId: string): FigureAnswer["tokens"] {
  const places = readMarks(doc, worksheetId, fieldId, TABLE_PERSON);
  return readEntries(doc, worksheetId, fieldId, readRows(doc, worksheetId, fieldId)).map((entry) => {
    const packed = places[entry.id];
    return { ...entry, place: packed === undefined ? null : unpackPlace(packed) };
  });
}

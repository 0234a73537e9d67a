import type * as Y from "yjs";
import { inkAddress } from "../workshops/address.ts";
import type { FieldAnswer, InkByPlace, WorksheetAnswers } from "../workshops/answer.ts";
import type { Field, Workshop } from "../workshops/format.ts";
import { placeAddress, readPlaces } from "./places.ts";
import { readFigure } from "./read-figure.ts";
import { readInk } from "./read-ink.ts";
import { readChecklist, readChoice, readMatrix, readRating, readVotes } from "./read-marks.ts";
import { readGroups, readList, readPrompt, readQuadrants, readTable, readTwoSided } from "./read-rows.ts";

/** A field's answer as plain data. Values that no Worktable wrote are left out. */
export const readFieldAnswer = (doc: Y.Doc, worksheetId: string, field: Field): FieldAnswer => ({
  ...readWritten(doc, worksheetId, field),
  ...readFieldInk(doc, worksheetId, field),
});

/** All answers of a document to a workshop's fields. */
export const readWorksheetAnswers = (doc: Y.Doc, workshop: Workshop): WorksheetAnswers =>
  Object.fromEntries(
    workshop.worksheets.map((worksheet) => [
      worksheet.id,
      Object.fromEntries(
        worksheet.fields.map((field) => [field.id, readFieldAnswer(doc, worksheet.id, field)]),
      ),
    ]),
  );

function readWritten(doc: Y.Doc, worksheetId: string, field: Field): FieldAnswer {
  switch (field.kind) {
    case "prompt":
      return readPrompt(doc, worksheetId, field);
    case "table":
      return readTable(doc, worksheetId, field);
    case "checklist":
      return readChecklist(doc, worksheetId, field);
    case "rating":
      return readRating(doc, worksheetId, field);
    case "list":
      return readList(doc, worksheetId, field);
    case "choice":
      return readChoice(doc, worksheetId, field);
    case "votes":
      return readVotes(doc, worksheetId, field);
    case "two-sided":
      return readTwoSided(doc, worksheetId, field);
    case "groups":
      return readGroups(doc, worksheetId, field);
    case "quadrants":
      return readQuadrants(doc, worksheetId, field);
    case "matrix":
      return readMatrix(doc, worksheetId, field);
    case "figure":
      return readFigure(doc, worksheetId, field);
  }
}

/** What is drawn on a field and in its cells; empty when nothing is. */
function readFieldInk(doc: Y.Doc, worksheetId: string, field: Field): { readonly ink?: InkByPlace } {
  const drawn = ["", ...readPlaces(doc, worksheetId, field)].flatMap((place) => {
    const strokes = readInk(doc, inkAddress(placeAddress(worksheetId, field.id, place)));
    return strokes.length > 0 ? [[place, strokes] as const] : [];
  });
  return drawn.length > 0 ? { ink: Object.fromEntries(drawn) } : {};
}

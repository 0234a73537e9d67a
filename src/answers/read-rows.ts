import type * as Y from "yjs";
import {
  cellAddress,
  ENTRY_COLUMN,
  partId,
  personalPromptAddress,
  promptAddress,
  promptNameAddress,
} from "../workshops/address.ts";
import type {
  EntryAnswer,
  GroupsAnswer,
  ListAnswer,
  Notes,
  PromptAnswer,
  QuadrantsAnswer,
  RowAnswer,
  TableAnswer,
  TwoSidedAnswer,
} from "../workshops/answer.ts";
import type {
  GroupsField,
  LabelledItem,
  ListField,
  PromptField,
  QuadrantsField,
  TableField,
  TwoSidedField,
} from "../workshops/format.ts";
import { readReviews } from "./carried.ts";
import { addedRows, readWriters } from "./places.ts";
import { readRows, readText } from "./reads.ts";

/* Answers that are texts. */

export function readPrompt(doc: Y.Doc, worksheetId: string, field: PromptField): PromptAnswer {
  if (field.who !== "each") {
    return { kind: "prompt", text: readText(doc, promptAddress(worksheetId, field.id)), texts: {} };
  }
  const texts = readWriters(doc, worksheetId, field.id)
    .map(
      (personId) =>
        [personId, readText(doc, personalPromptAddress(worksheetId, field.id, personId))] as const,
    )
    .filter(([, text]) => text !== "");
  const names = texts
    .map(
      ([personId]) =>
        [personId, readText(doc, promptNameAddress(worksheetId, field.id, personId)).trim()] as const,
    )
    .filter(([, name]) => name !== "");
  return {
    kind: "prompt",
    text: "",
    texts: Object.fromEntries(texts),
    ...(names.length > 0 && { names: Object.fromEntries(names) }),
  };
}

export function readTable(doc: Y.Doc, worksheetId: string, field: TableField): TableAnswer {
  const added = addedRows(field, (fieldId) => readRows(doc, worksheetId, fieldId));
  const ids = [...field.rows.map((row) => row.id), ...added];
  const reviews = readReviews(doc, worksheetId, field.id, added);
  return {
    kind: "table",
    rows: readRowTexts(doc, worksheetId, field.id, ids, field.columns),
    ...(Object.keys(reviews).length > 0 && { reviews }),
  };
}

export function readList(doc: Y.Doc, worksheetId: string, field: ListField): ListAnswer {
  const ids = readRows(doc, worksheetId, field.id);
  return { kind: "list", entries: readEntries(doc, worksheetId, field.id, ids) };
}

export function readTwoSided(doc: Y.Doc, worksheetId: string, field: TwoSidedField): TwoSidedAnswer {
  const sides = field.sides.map(({ id }) => {
    const side = partId(field.id, id);
    return [id, readEntries(doc, worksheetId, side, readRows(doc, worksheetId, side))] as const;
  });
  return { kind: "two-sided", sides: Object.fromEntries(sides) };
}

export function readGroups(doc: Y.Doc, worksheetId: string, field: GroupsField): GroupsAnswer {
  const ids = readRows(doc, worksheetId, field.id);
  return { kind: "groups", groups: readRowTexts(doc, worksheetId, field.id, ids, field.parts) };
}

export function readQuadrants(doc: Y.Doc, worksheetId: string, field: QuadrantsField): QuadrantsAnswer {
  const texts = field.quadrants.map(({ id }) => [id, readEntry(doc, worksheetId, field.id, id)] as const);
  return { kind: "quadrants", texts: Object.fromEntries(texts) };
}

/** The entries of these rows. */
export const readEntries = (
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  ids: readonly string[],
  column = ENTRY_COLUMN,
): readonly EntryAnswer[] =>
  ids.map((id) => ({ id, text: readEntry(doc, worksheetId, fieldId, id, column) }));

const readEntry = (
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  rowId: string,
  column = ENTRY_COLUMN,
): string => readText(doc, cellAddress(worksheetId, fieldId, rowId, column));

/** The notes on these items. */
export const readNotes = (
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  ids: readonly string[],
  notes: readonly LabelledItem[],
): Notes =>
  Object.fromEntries(readRowTexts(doc, worksheetId, fieldId, ids, notes).map(({ id, cells }) => [id, cells]));

const readRowTexts = (
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  ids: readonly string[],
  columns: readonly LabelledItem[],
): readonly RowAnswer[] =>
  ids.map((id) => ({
    id,
    cells: Object.fromEntries(
      columns.map((column) => [column.id, readText(doc, cellAddress(worksheetId, fieldId, id, column.id))]),
    ),
  }));

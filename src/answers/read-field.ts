import type * as Y from "yjs";
import { cellAddress, ENTRY_COLUMN, personalPromptAddress, promptAddress } from "../workshops/address.ts";
import type {
  ChecklistAnswer,
  FieldAnswer,
  ListAnswer,
  PromptAnswer,
  RatingAnswer,
  TableAnswer,
  WorksheetAnswers,
} from "../workshops/answer.ts";
import type {
  ChecklistField,
  Field,
  LabelledItem,
  ListField,
  PromptField,
  RatingField,
  TableField,
  Workshop,
} from "../workshops/format.ts";
import { readAllMarks, readRows, readText } from "./reads.ts";

/** A field's answer as plain data. Values that no Worktable wrote are left out. */
export function readFieldAnswer(doc: Y.Doc, worksheetId: string, field: Field): FieldAnswer {
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
  }
}

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

function readPrompt(doc: Y.Doc, worksheetId: string, field: PromptField): PromptAnswer {
  if (field.who !== "each") {
    return { kind: "prompt", text: readText(doc, promptAddress(worksheetId, field.id)), texts: {} };
  }
  const prefix = personalPromptAddress(worksheetId, field.id, "");
  const texts = [...doc.share.keys()]
    .filter((name) => name.startsWith(prefix) && !name.slice(prefix.length).includes("/"))
    .sort()
    .map((name) => [name.slice(prefix.length), readText(doc, name)] as const)
    .filter(([personId, text]) => personId !== "" && text !== "");
  return { kind: "prompt", text: "", texts: Object.fromEntries(texts) };
}

const readCells = (
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  rowId: string,
  columns: readonly LabelledItem[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.map(({ id }) => [id, readText(doc, cellAddress(worksheetId, fieldId, rowId, id))]),
  );

/** Added rows, without such as would pass for one of the workshop's own. */
function readAddedRows(
  doc: Y.Doc,
  worksheetId: string,
  fieldId: string,
  fixed: readonly LabelledItem[],
): readonly string[] {
  return readRows(doc, worksheetId, fieldId).filter((id) => !fixed.some((item) => item.id === id));
}

function readTable(doc: Y.Doc, worksheetId: string, field: TableField): TableAnswer {
  const ids = [...field.rows.map((row) => row.id), ...readAddedRows(doc, worksheetId, field.id, field.rows)];
  const rows = ids.map((id) => ({ id, cells: readCells(doc, worksheetId, field.id, id, field.columns) }));
  return { kind: "table", rows };
}

const readEntries = (doc: Y.Doc, worksheetId: string, fieldId: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, text: readText(doc, cellAddress(worksheetId, fieldId, id, ENTRY_COLUMN)) }));

function readList(doc: Y.Doc, worksheetId: string, field: ListField): ListAnswer {
  const ids = readRows(doc, worksheetId, field.id);
  return { kind: "list", entries: readEntries(doc, worksheetId, field.id, ids) };
}

function readChecklist(doc: Y.Doc, worksheetId: string, field: ChecklistField): ChecklistAnswer {
  const ownIds = readAddedRows(doc, worksheetId, field.id, field.items);
  const ids = [...field.items.map((item) => item.id), ...ownIds];
  const marks = readAllMarks(doc, worksheetId, field.id).filter((mark) => mark.value === 1);
  return {
    kind: "checklist",
    ticks: Object.fromEntries(
      ids.map((id) => [id, marks.filter((mark) => mark.itemId === id).map((mark) => mark.personId)]),
    ),
    own: readEntries(doc, worksheetId, field.id, ownIds),
    notes: Object.fromEntries(ids.map((id) => [id, readCells(doc, worksheetId, field.id, id, field.notes)])),
  };
}

function readRating(doc: Y.Doc, worksheetId: string, field: RatingField): RatingAnswer {
  const items = new Set(field.items.map((item) => item.id));
  const values = new Set(field.points.map((point) => point.value));
  const ratings = new Map<string, [string, number][]>();
  for (const { personId, itemId, value } of readAllMarks(doc, worksheetId, field.id)) {
    if (!items.has(itemId) || !values.has(value)) continue;
    ratings.set(personId, [...(ratings.get(personId) ?? []), [itemId, value]]);
  }
  return {
    kind: "rating",
    ratings: Object.fromEntries([...ratings].map(([id, entries]) => [id, Object.fromEntries(entries)])),
  };
}

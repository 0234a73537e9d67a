import type * as Y from "yjs";
import { markItem, TABLE_PERSON } from "../workshops/address.ts";
import type {
  ChecklistAnswer,
  ChoiceAnswer,
  EntryAnswer,
  MatrixAnswer,
  RatingAnswer,
  VotesAnswer,
} from "../workshops/answer.ts";
import type {
  ChecklistField,
  ChoiceField,
  Field,
  MatrixField,
  RatingField,
  VotesField,
} from "../workshops/format.ts";
import { settleMarked } from "../workshops/settled.ts";
import { addedRows } from "./places.ts";
import { readEntries, readNotes } from "./read-rows.ts";
import { readAllMarks, readRows } from "./reads.ts";

/* Answers that are marks: a number per person and item. */

/** Person id → item id → value. */
export type MarksByPerson = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** The marks that count in a field: the table's where it marks as one, else everybody's but those. */
export function readCountedMarks(
  doc: Y.Doc,
  worksheetId: string,
  field: Field,
  counts: (itemId: string, value: number) => boolean,
): MarksByPerson {
  const byPerson = new Map<string, Record<string, number>>();
  for (const { personId, itemId, value } of readAllMarks(doc, worksheetId, field.id)) {
    if ((personId === TABLE_PERSON) !== (field.who === "table") || !counts(itemId, value)) continue;
    const marks = byPerson.get(personId) ?? {};
    marks[itemId] = value;
    byPerson.set(personId, marks);
  }
  return byPerson;
}

const isTick = (_itemId: string, value: number): boolean => value === 1;

/** Item id → ids of the people who ticked it. */
const readTickers = (
  ids: readonly string[],
  marks: MarksByPerson,
  itemOf: (id: string) => string = (id) => id,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    ids.map((id) => [
      id,
      [...marks].filter(([, own]) => own[itemOf(id)] === 1).map(([personId]) => personId),
    ]),
  );

/** What each person marked, held to the limit that the field has. */
const settleAll = (
  items: readonly { readonly id: string }[],
  marks: MarksByPerson,
  limit: number,
): MarksByPerson =>
  new Map(
    [...marks].map(([personId, own]) => [
      personId,
      Object.fromEntries(settleMarked(items, own, limit).map((id) => [id, 1])),
    ]),
  );

export function readChecklist(doc: Y.Doc, worksheetId: string, field: ChecklistField): ChecklistAnswer {
  const ownIds = addedRows(field, (fieldId) => readRows(doc, worksheetId, fieldId));
  const ids = [...field.items.map((item) => item.id), ...ownIds];
  return {
    kind: "checklist",
    ticks: readTickers(ids, readCountedMarks(doc, worksheetId, field, isTick)),
    own: readEntries(doc, worksheetId, field.id, ownIds),
    notes: readNotes(doc, worksheetId, field.id, ids, field.notes),
  };
}

export function readRating(doc: Y.Doc, worksheetId: string, field: RatingField): RatingAnswer {
  const ids = field.items.map((item) => item.id);
  const moments = field.moments?.map((moment) => moment.id) ?? [undefined];
  const rated = new Set(ids.flatMap((id) => moments.map((moment) => markItem(id, moment))));
  const values = new Set(field.points.map((point) => point.value));
  const ratings = readCountedMarks(
    doc,
    worksheetId,
    field,
    (itemId, value) => rated.has(itemId) && values.has(value),
  );
  return {
    kind: "rating",
    ratings: Object.fromEntries(ratings),
    notes: readNotes(doc, worksheetId, field.id, ids, field.notes ?? []),
  };
}

export function readChoice(doc: Y.Doc, worksheetId: string, field: ChoiceField): ChoiceAnswer {
  const marks = readCountedMarks(doc, worksheetId, field, isTick);
  const limit = field.several ? field.options.length : 1;
  return {
    kind: "choice",
    chosen: readTickers(
      field.options.map((option) => option.id),
      settleAll(field.options, marks, limit),
    ),
  };
}

export function readVotes(doc: Y.Doc, worksheetId: string, field: VotesField): VotesAnswer {
  const items = readVoted(doc, worksheetId, field);
  const marks = readCountedMarks(doc, worksheetId, field, isTick);
  return {
    kind: "votes",
    items,
    votes: readTickers(
      items.map((item) => item.id),
      settleAll(items, marks, field.limit),
    ),
  };
}

/** What is voted on: the workshop's items, and the rows of another field. */
function readVoted(doc: Y.Doc, worksheetId: string, { items, of }: VotesField): readonly EntryAnswer[] {
  const rows = of ? readRows(doc, worksheetId, of.field) : [];
  return [
    ...items.map(({ id }) => ({ id, text: "" })),
    ...(of ? readEntries(doc, worksheetId, of.field, rows, of.column) : []),
  ];
}

export function readMatrix(doc: Y.Doc, worksheetId: string, field: MatrixField): MatrixAnswer {
  const rowIds = field.rows.map((row) => row.id);
  const columnIds = field.columns.map((column) => column.id);
  const marks = readCountedMarks(doc, worksheetId, field, isTick);
  return {
    kind: "matrix",
    ticks: Object.fromEntries(
      rowIds.map((row) => [row, readTickers(columnIds, marks, (column) => markItem(row, column))]),
    ),
    notes: readNotes(doc, worksheetId, field.id, rowIds, field.notes),
  };
}

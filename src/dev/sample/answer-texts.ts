import type { EntryAnswer, FieldAnswer, Notes, RowAnswer } from "../../workshops/answer.ts";
import type {
  GroupsField,
  LabelledItem,
  ListField,
  PromptField,
  QuadrantsField,
  TableField,
  TwoSidedField,
} from "../../workshops/format.ts";
import { people, pick, scatter, seedOf } from "./scatter.ts";
import {
  COMMITMENTS,
  PRINCIPLE_TEXTS,
  SENTENCES,
  SHORT_TEXTS,
  STAGE_TEXTS,
  STEPS,
  TREATMENTS,
} from "./texts.ts";

/** A sentence that a table might write there; "" in a part of the places. */
const writeSentence = (table: number, place: string, filled = 0.72): string =>
  scatter(table, seedOf(place), 1) < filled
    ? pick(SENTENCES, scatter(table, seedOf(place), 2) * SENTENCES.length)
    : "";

const writeShort = (table: number, place: string): string =>
  pick(SHORT_TEXTS, scatter(table, seedOf(place), 3) * SHORT_TEXTS.length);

export function makePromptAnswer(field: PromptField, table: number): FieldAnswer {
  if (field.who !== "each")
    return { kind: "prompt", text: pick(TREATMENTS, table + field.id.length), texts: {} };
  const texts = people(table).map((person, index) => [person, pick(COMMITMENTS, table * 3 + index)]);
  return { kind: "prompt", text: "", texts: Object.fromEntries(texts.slice(0, 3)) };
}

export const makeTableAnswer = (field: TableField, table: number): FieldAnswer => ({
  kind: "table",
  rows: [...makeRows(field, table), ...(field.grows ? makeSteps(field, table) : [])],
});

function makeRows(field: TableField, table: number): RowAnswer[] {
  return field.rows.map(({ id }, row) => ({
    id,
    cells: Object.fromEntries(
      field.columns.map((column) => {
        const principle = PRINCIPLE_TEXTS[id];
        const stage = STAGE_TEXTS[column.id];
        if (stage && scatter(table, row, column.id.length) < 0.8)
          return [column.id, pick(stage, table + row)];
        if (principle) return [column.id, principle[table] ?? ""];
        return [column.id, stage ? "" : writeSentence(table, `${field.id}/${id}/${column.id}`)];
      }),
    ),
  }));
}

function makeSteps(field: TableField, table: number): RowAnswer[] {
  if (scatter(table, field.id.length, field.id.charCodeAt(2)) > 0.7) return [];
  const step = STEPS[(table + field.id.length) % STEPS.length] ?? [];
  return [
    {
      id: `step-${field.id}-${table}`,
      cells: Object.fromEntries(field.columns.map((column, index) => [column.id, step[index] ?? ""])),
    },
  ];
}

/** Two to four rows that a table added under this name. */
export const makeEntries = (table: number, name: string): EntryAnswer[] =>
  Array.from({ length: 1 + Math.floor(scatter(table, seedOf(name)) * 4) }, (_, index) => ({
    id: `${name}-${table}-${index}`,
    text: writeShort(table + index, name),
  }));

export const makeListAnswer = (field: ListField, table: number): FieldAnswer => ({
  kind: "list",
  entries: makeEntries(table, field.id),
});

export const makeTwoSidedAnswer = (field: TwoSidedField, table: number): FieldAnswer => ({
  kind: "two-sided",
  sides: Object.fromEntries(field.sides.map(({ id }) => [id, makeEntries(table, `${field.id}-${id}`)])),
});

export const makeGroupsAnswer = (field: GroupsField, table: number): FieldAnswer => ({
  kind: "groups",
  groups: Array.from({ length: 1 + (table % 2) }, (_, group) => ({
    id: `${field.id}-${table}-${group}`,
    cells: Object.fromEntries(
      field.parts.map(({ id }, part) => [
        id,
        part === 0 ? writeShort(table + group, field.id) : writeSentence(table + group, `${field.id}/${id}`),
      ]),
    ),
  })),
});

export const makeQuadrantsAnswer = (field: QuadrantsField, table: number): FieldAnswer => ({
  kind: "quadrants",
  texts: Object.fromEntries(
    field.quadrants.map(({ id }) => [id, writeSentence(table, `${field.id}/${id}`, 0.9)]),
  ),
});

/** Notes on some of the rows. */
export const makeNotes = (
  rows: readonly { readonly id: string }[],
  notes: readonly LabelledItem[],
  table: number,
): Notes =>
  Object.fromEntries(
    rows.map(({ id }) => [
      id,
      Object.fromEntries(notes.map((note) => [note.id, writeSentence(table, `${id}/${note.id}`, 0.5)])),
    ]),
  );

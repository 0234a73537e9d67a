import type { FieldAnswer, RowAnswer, TableAnswers } from "../../workshops/answer.ts";
import type {
  ChecklistField,
  Field,
  PromptField,
  RatingField,
  TableField,
  Workshop,
} from "../../workshops/format.ts";
import {
  COMMITMENTS,
  OWN_DISEASES,
  PREVENTIONS,
  PRINCIPLE_TEXTS,
  STAGE_TEXTS,
  STEPS,
  TABLE_NAMES,
  TREATMENTS,
} from "./texts.ts";

const PEOPLE_PER_TABLE = 4;

/** Answers of ten tables of four to the shipped workshop, always the same. The last table has not written yet. */
export function makeSampleAnswers(workshop: Workshop): TableAnswers[] {
  return TABLE_NAMES.map((tableName, table) => ({
    tableId: `table-${table + 1}`,
    tableName,
    answers: Object.fromEntries(
      workshop.worksheets.map((worksheet) => [
        worksheet.id,
        Object.fromEntries(
          worksheet.fields.map((field) => [
            field.id,
            table === TABLE_NAMES.length - 1 ? makeEmptyAnswer(field) : makeAnswer(field, table),
          ]),
        ),
      ]),
    ),
  }));
}

export function makeEmptyAnswer(field: Field): FieldAnswer {
  switch (field.kind) {
    case "prompt":
      return { kind: "prompt", text: "", texts: {} };
    case "table":
      return { kind: "table", rows: field.rows.map(({ id }) => ({ id, cells: {} })) };
    case "checklist":
      return { kind: "checklist", ticks: {}, own: [], notes: {} };
    case "rating":
      return { kind: "rating", ratings: {} };
    case "list":
      return { kind: "list", entries: [] };
  }
}

function makeAnswer(field: Field, table: number): FieldAnswer {
  switch (field.kind) {
    case "prompt":
      return makePromptAnswer(field, table);
    case "table":
      return { kind: "table", rows: field.grows ? makeSteps(field, table) : makeRows(field, table) };
    case "checklist":
      return makeChecklistAnswer(field, table);
    case "rating":
      return makeRatingAnswer(field, table);
    case "list":
      return { kind: "list", entries: [{ id: `entry-${table}`, text: pick(TREATMENTS, table) }] };
  }
}

const pick = (texts: readonly string[], index: number): string =>
  texts[index % Math.max(1, texts.length)] ?? "";
const people = (table: number): string[] =>
  Array.from({ length: PEOPLE_PER_TABLE }, (_, person) => `person-${table * PEOPLE_PER_TABLE + person}`);

/** A number between 0 and 1 that looks thrown and never changes. */
function scatter(...seeds: readonly number[]): number {
  const value =
    Math.sin(seeds.reduce((sum, seed, index) => sum + (seed + 1) * (index * 57.7 + 12.9898), 0)) * 43758.5453;
  return value - Math.floor(value);
}

function makePromptAnswer(field: PromptField, table: number): FieldAnswer {
  if (field.who !== "each")
    return { kind: "prompt", text: pick(TREATMENTS, table + field.id.length), texts: {} };
  const texts = people(table).map((person, index) => [person, pick(COMMITMENTS, table * 3 + index)]);
  return { kind: "prompt", text: "", texts: Object.fromEntries(texts.slice(0, 3)) };
}

function makeRows(field: TableField, table: number): RowAnswer[] {
  return field.rows.map(({ id }, row) => ({
    id,
    cells: Object.fromEntries(
      field.columns.map((column) => {
        const own = PRINCIPLE_TEXTS[id]?.[table];
        const stage = STAGE_TEXTS[column.id];
        const text = stage && scatter(table, row, column.id.length) < 0.8 ? pick(stage, table + row) : own;
        return [column.id, text ?? ""];
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

function makeChecklistAnswer(field: ChecklistField, table: number): FieldAnswer {
  const own = table % 3 === 0 ? [{ id: `own-${table}`, text: pick(OWN_DISEASES, table / 3) }] : [];
  const ids = [...field.items, ...own].map(({ id }) => id);
  const ticks = ids.map((id, item) => {
    const liking = 0.08 + 0.62 * scatter(item, 3);
    return [id, people(table).filter((_, person) => scatter(table, item, person) < liking)] as const;
  });
  const ticked = ticks.filter(([, who]) => who.length > 0).map(([id]) => id);
  return {
    kind: "checklist",
    ticks: Object.fromEntries(ticks.filter(([, who]) => who.length > 0)),
    own,
    notes: Object.fromEntries(
      ticked.map((id, index) => [
        id,
        {
          treat: pick(TREATMENTS, table + index),
          prevent: index % 2 === 0 ? pick(PREVENTIONS, table + index) : "",
        },
      ]),
    ),
  };
}

function makeRatingAnswer(field: RatingField, table: number): FieldAnswer {
  const ratings = people(table)
    .slice(0, table % 4 === 1 ? 3 : PEOPLE_PER_TABLE)
    .map((person, index) => [
      person,
      Object.fromEntries(
        field.items.map(({ id }, item) => {
          const level =
            0.75 * scatter(item, 11) + 0.25 * scatter(table, 5) + 0.9 * (scatter(table, item, index) - 0.5);
          const place = Math.min(
            field.points.length - 1,
            Math.max(0, Math.floor(level * field.points.length)),
          );
          return [id, field.points[place]?.value ?? 0];
        }),
      ),
    ]);
  return { kind: "rating", ratings: Object.fromEntries(ratings) };
}

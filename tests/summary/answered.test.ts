import fc from "fast-check";
import { expect, test } from "vitest";
import { countAnswered, countTables } from "../../src/summary/answered.ts";
import type { FieldAnswer } from "../../src/workshops/answer.ts";
import type { Worksheet } from "../../src/workshops/format.ts";
import { checklistField, checklistTables, ratingField, tableField } from "./arbitrary.ts";

const worksheet: Worksheet = {
  id: "sheet",
  title: "Sheet",
  intro: "",
  fields: [ratingField, checklistField, tableField],
};

const table = (tableId: string, fields: Record<string, FieldAnswer>) => ({
  tableId,
  tableName: tableId,
  answers: { sheet: fields },
});

test("counts tables by what they wrote and people by what each answered, everyone once", () => {
  const answered = countAnswered(worksheet, [
    table("t1", {
      level: { kind: "rating", ratings: { ann: { a: 1 }, bob: {} }, notes: {} },
      ticks: { kind: "checklist", ticks: { a: ["ann", "cat"] }, own: [], notes: {} },
    }),
    table("t2", { table: { kind: "table", rows: [{ id: "a", cells: { left: "text" } }] } }),
    table("t3", { table: { kind: "table", rows: [{ id: "a", cells: { left: " " } }] } }),
    { tableId: "t4", tableName: "t4", answers: {} },
  ]);
  expect(answered).toEqual({
    tables: 2,
    people: 2,
    fields: {
      level: { tables: 1, people: 1 },
      ticks: { tables: 1, people: 2 },
      table: { tables: 1, people: 0 },
    },
  });
});

test("no field counts more than the worksheet, no worksheet more than there are", () => {
  fc.assert(
    fc.property(checklistTables, (tables) => {
      const answered = countAnswered(
        worksheet,
        tables.map(({ tableId, answer }) => table(tableId, { ticks: answer })),
      );
      expect(answered.tables).toBeLessThanOrEqual(tables.length);
      expect(answered.people).toBeLessThanOrEqual(4 * tables.length);
      expect(answered.fields.ticks).toEqual({ tables: answered.tables, people: answered.people });
      expect(answered.fields.level).toEqual({ tables: 0, people: 0 });
    }),
  );
});

test("every kind of field is counted; a table that marks as one is no person", () => {
  const nothing: FieldAnswer[] = [
    { kind: "choice", chosen: {} },
    { kind: "votes", items: [{ id: "a", text: "of another field" }], votes: {} },
    { kind: "two-sided", sides: { left: [] } },
    { kind: "groups", groups: [{ id: "g", cells: { name: " " } }] },
    { kind: "quadrants", texts: { q1: "" } },
    { kind: "matrix", ticks: { a: { b: [] } }, notes: {} },
    { kind: "figure", points: [], levels: { ann: {} }, tokens: [] },
    { kind: "list", entries: [{ id: "e", text: "" }], ink: { "e/text": [] } },
  ];
  for (const answer of nothing)
    expect(countTables([[answer]]), answer.kind).toEqual({ tables: 0, people: 0 });
  const place = { x: 1, y: 1 };
  const stroke = { id: "s", pen: 0 as const, points: [1, 2, 3] };
  const something: [FieldAnswer, number][] = [
    [{ kind: "choice", chosen: { a: ["ann", "bob"], b: ["ann"] } }, 2],
    [{ kind: "votes", items: [], votes: { a: ["table"] } }, 0],
    [{ kind: "two-sided", sides: { left: [{ id: "e", text: "x" }] } }, 0],
    [{ kind: "groups", groups: [{ id: "g", cells: { name: "x" } }] }, 0],
    [{ kind: "quadrants", texts: { q1: "x" } }, 0],
    [{ kind: "matrix", ticks: { a: { b: ["ann"] } }, notes: {} }, 1],
    [{ kind: "matrix", ticks: {}, notes: { a: { why: "x" } } }, 0],
    [{ kind: "rating", ratings: {}, notes: { a: { why: "x" } } }, 0],
    [
      {
        kind: "figure",
        points: [{ ...place, personId: "ann", itemId: "us" }],
        levels: { bob: { r: 1 } },
        tokens: [],
      },
      2,
    ],
    [{ kind: "figure", points: [], levels: {}, tokens: [{ id: "t", text: "leader", place: null }] }, 0],
    [{ kind: "prompt", text: "", texts: {}, ink: { text: [stroke] } }, 0],
  ];
  for (const [answer, people] of something) {
    expect(countTables([[answer], []]), answer.kind).toEqual({ tables: 1, people });
  }
});

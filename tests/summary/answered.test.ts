import fc from "fast-check";
import { expect, test } from "vitest";
import { countAnswered } from "../../src/summary/answered.ts";
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
      level: { kind: "rating", ratings: { ann: { a: 1 }, bob: {} } },
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

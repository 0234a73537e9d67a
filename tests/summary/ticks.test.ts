import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOfText, summariseTicks } from "../../src/summary/ticks.ts";
import type { ChecklistAnswer } from "../../src/workshops/answer.ts";
import { checklistField, checklistTables, inTwoOrders } from "./arbitrary.ts";

const table = (tableId: string, answer: Partial<ChecklistAnswer>) => ({
  tableId,
  tableName: tableId,
  answer: { kind: "checklist" as const, ticks: {}, own: [], notes: {}, ...answer },
});

test("ranks by people, or by tables", () => {
  const tables = [
    table("t1", { ticks: { a: ["1", "2", "3"], b: ["1"] } }),
    table("t2", { ticks: { b: ["5"] } }),
  ];
  const rank = (by: "people" | "tables") =>
    summariseTicks(checklistField, tables, by).map(({ label, people, tables: count }) => [
      label,
      people,
      count,
    ]);
  expect(rank("people")).toEqual([
    ["A", 3, 1],
    ["B", 2, 2],
    ["C", 0, 0],
  ]);
  expect(rank("tables")).toEqual([
    ["B", 2, 2],
    ["A", 3, 1],
    ["C", 0, 0],
  ]);
});

test("own entries of the same text are one, and a person counts once in it", () => {
  const tally = summariseTicks(checklistField, [
    table("t1", {
      own: [
        { id: "x", text: "No time" },
        { id: "y", text: " no  TIME " },
        { id: "z", text: " " },
      ],
      ticks: { x: ["1", "2"], y: ["2"], z: ["1"] },
    }),
    table("t2", { own: [{ id: "w", text: "no time" }], ticks: { w: ["8"] } }),
  ]);
  expect(tally[0]).toEqual({ id: "own:no time", label: "No time", own: true, people: 3, tables: 2 });
  expect(tally.filter(({ own }) => own)).toHaveLength(1);
});

test("every item is there once; nothing is counted twice or lost", () => {
  fc.assert(
    fc.property(checklistTables, (tables) => {
      const tally = summariseTicks(checklistField, tables);
      expect(new Set(tally.map(({ id }) => id)).size).toBe(tally.length);
      for (const { id, own, people, tables: count } of tally) {
        expect(count >= 0 && people >= count && count <= tables.length && people <= 4 * tables.length).toBe(
          true,
        );
        if (!own) {
          const ticks = tables.map(({ answer }) => new Set(answer.ticks[id] ?? []).size);
          expect(people).toBe(ticks.reduce((sum, one) => sum + one, 0));
        }
      }
      const written = tables.flatMap(({ answer }) => answer.own.map(({ text }) => keyOfText(text)));
      expect(tally.filter(({ own }) => own).length).toBe(new Set(written.filter((key) => key !== "")).size);
    }),
  );
});

test("the ranking falls, and does not depend on the order of the tables", () => {
  fc.assert(
    fc.property(inTwoOrders(checklistTables), fc.constantFrom("people", "tables"), ([one, other], by) => {
      const tally = summariseTicks(checklistField, one, by);
      expect(summariseTicks(checklistField, other, by)).toEqual(tally);
      tally.forEach((item, index) => {
        expect(item[by]).toBeLessThanOrEqual(tally[index - 1]?.[by] ?? Number.POSITIVE_INFINITY);
      });
    }),
  );
});

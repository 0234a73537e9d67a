import fc from "fast-check";
import { expect, test } from "vitest";
import { drawTimeline, readDay } from "../../src/summary/timeline.ts";
import type { TableAnswer } from "../../src/workshops/answer.ts";
import type { TableField } from "../../src/workshops/format.ts";
import { inTwoOrders, tablesOf } from "./arbitrary.ts";

const makeField = (id: string, label: string): TableField => ({
  kind: "table",
  id,
  label,
  who: "table",
  rows: [],
  columns: [
    { id: "action", label: "Action", share: 2 },
    { id: "by", label: "By when", share: 1, date: true },
  ],
  grows: true,
  rowName: "step",
  lines: 2,
});
const implement = makeField("implement", "Implement");
const refine = makeField("refine", "Refine");

test("only days that a calendar has are days", () => {
  expect(readDay(" 1970-01-02 ")).toBe(1);
  for (const text of ["2026-02-30", "2026-13-01", "after Easter", "", "2026-1-1", "0000-00-00"]) {
    expect(readDay(text), text).toBeNull();
  }
});

test("rows stand by day, with the field as verb; what has no day keeps what was written", () => {
  const tables = (cells: Record<string, string>[]) => [
    {
      tableId: "t1",
      tableName: "T1",
      answer: { kind: "table" as const, rows: cells.map((one, index) => ({ id: `r${index}`, cells: one })) },
    },
  ];
  const { dated, undated } = drawTimeline([
    {
      field: implement,
      tables: tables([
        { action: "Second", by: "2026-03-02" },
        { action: "Someday", by: "soon" },
        { action: " " },
      ]),
    },
    { field: refine, tables: tables([{ action: "First", by: "2026-03-01" }]) },
  ]);
  expect(dated.map(({ verb, text }) => [verb, text])).toEqual([
    ["Refine", "First"],
    ["Implement", "Second"],
  ]);
  expect(undated.map(({ text, dateText }) => [text, dateText])).toEqual([["Someday", "soon"]]);
});

const answer: fc.Arbitrary<TableAnswer> = fc.record({
  kind: fc.constant("table"),
  rows: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      cells: fc.dictionary(
        fc.constantFrom("action", "by", "__proto__"),
        fc.constantFrom("", "Talk", "2026-03-01", "2026-02-30", "next week", "1999-12-31"),
      ),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
});

test("every written row is on the timeline once, whatever the order of the tables", () => {
  fc.assert(
    fc.property(inTwoOrders(tablesOf(answer)), ([one, other]) => {
      const { dated, undated } = drawTimeline([{ field: implement, tables: one }]);
      expect(drawTimeline([{ field: implement, tables: other }])).toEqual({ dated, undated });
      const written = one.flatMap(({ answer: { rows } }) =>
        rows.filter(({ cells }) => (cells.action ?? "") !== "" || (cells.by ?? "") !== ""),
      );
      expect(dated.length + undated.length).toBe(written.length);
      dated.forEach(({ day }, index) => {
        expect(day).toBeGreaterThanOrEqual(dated[index - 1]?.day ?? Number.NEGATIVE_INFINITY);
      });
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  wallOfGroups,
  wallOfList,
  wallOfPrompt,
  wallOfQuadrants,
  wallOfSides,
  wallOfTable,
} from "../../src/summary/wall.ts";
import type { WallItem } from "../../src/summary/wall-item.ts";
import { wallOfMatrixNotes, wallOfNotes, wallOfRatingNotes } from "../../src/summary/wall-notes.ts";
import {
  checklistField,
  checklistTables,
  inTwoOrders,
  momentsField,
  ratingTables,
  tableField,
  tableTables,
} from "./arbitrary.ts";
import {
  groupsField,
  groupsTables,
  matrixField,
  matrixTables,
  quadrantsField,
  quadrantsTables,
  sidesField,
  sidesTables,
} from "./arbitrary-parts.ts";

const at = <A>(tableId: string, answer: A) => ({ tableId, tableName: tableId.toUpperCase(), answer });

test("a name that someone gave stands beside their own text alone", () => {
  const walls = wallOfPrompt([
    at("t1", {
      kind: "prompt",
      text: "",
      texts: { a: "mine", b: "another's" },
      names: { b: "Bo", c: "Nobody" },
    }),
  ]);
  expect(walls.map(({ text, signedBy }) => [text, signedBy])).toEqual([
    ["mine", undefined],
    ["another's", "Bo"],
  ]);
});

test("a table's wall goes by row, column and table, added rows last", () => {
  const wall = wallOfTable(tableField, [
    at("t1", {
      kind: "table",
      rows: [
        { id: "b", cells: { right: "1br", left: " 1bl " } },
        { id: "new", cells: { left: "1n" } },
      ],
    }),
    at("t2", {
      kind: "table",
      rows: [
        { id: "a", cells: { left: "2al", right: "  " } },
        { id: "b", cells: { left: "2bl" } },
      ],
    }),
  ]);
  expect(wall.map(({ text }) => text)).toEqual(["2al", "1bl", "2bl", "1br", "1n"]);
  expect(wall[1]).toEqual({
    rowId: "b",
    rowLabel: "B",
    columnId: "left",
    tableId: "t1",
    tableName: "T1",
    text: "1bl",
  });
});

test("a prompt's wall holds the table's text or everybody's own, without saying whose", () => {
  const wall = wallOfPrompt([
    at("t1", { kind: "prompt", text: "ours", texts: {} }),
    at("t2", { kind: "prompt", text: "", texts: { "person-2": "mine", "person-1": " " } }),
  ]);
  expect(wall.map(({ tableId, text }) => [tableId, text])).toEqual([
    ["t1", "ours"],
    ["t2", "mine"],
  ]);
  expect(JSON.stringify(wall)).not.toContain("person-");
});

test("a list's wall holds its entries", () => {
  const wall = wallOfList([
    at("t1", {
      kind: "list",
      entries: [
        { id: "x", text: "one" },
        { id: "y", text: "" },
      ],
    }),
  ]);
  expect(wall.map(({ rowId, text }) => [rowId, text])).toEqual([["x", "one"]]);
});

test("notes under own entries of the same text stand together", () => {
  const own = (text: string, note: string) => ({
    kind: "checklist" as const,
    ticks: {},
    own: [{ id: `id of ${note}`, text }],
    notes: { [`id of ${note}`]: { treat: note } },
  });
  const wall = wallOfNotes(checklistField, [
    at("t1", own("Gossip", "talk")),
    at("t2", own("gossip ", "walk")),
  ]);
  expect(wall.map(({ rowId, text }) => [rowId, text])).toEqual([
    ["own:gossip", "talk"],
    ["own:gossip", "walk"],
  ]);
});

const sorted = (wall: readonly WallItem[]): string[] => wall.map((item) => JSON.stringify(item)).sort();

test("walls hold every text once, no empty ones, whatever the order of the tables", () => {
  fc.assert(
    fc.property(inTwoOrders(tableTables), ([one, other]) => {
      const wall = wallOfTable(tableField, one);
      expect(wall.every(({ text }) => text.trim() !== "" && text === text.trim())).toBe(true);
      expect(sorted(wallOfTable(tableField, other))).toEqual(sorted(wall));
      const written = one.flatMap(({ answer }) =>
        answer.rows.flatMap(({ cells }) => [cells.left, cells.right].filter((text) => text?.trim())),
      );
      expect(wall).toHaveLength(written.length);
    }),
  );
  fc.assert(
    fc.property(inTwoOrders(checklistTables), ([one, other]) => {
      const wall = wallOfNotes(checklistField, one);
      expect(wall.every(({ text }) => text.trim() !== "")).toBe(true);
      expect(sorted(wallOfNotes(checklistField, other))).toEqual(sorted(wall));
    }),
  );
});

test("walls of parts hold every text once, in the order of the parts, whatever the order of the tables", () => {
  const hold = <A extends Parameters<typeof at>[1]>(
    tables: fc.Arbitrary<A[]>,
    read: (tables: A[]) => WallItem[],
    order: readonly string[],
  ) =>
    fc.assert(
      fc.property(
        tables.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
        ),
        ([one, other]) => {
          const wall = read(one);
          expect(sorted(read(other))).toEqual(sorted(wall));
          expect(wall.every(({ text, ink }) => text.trim() !== "" || (ink?.length ?? 0) > 0)).toBe(true);
          expect(wall.every(({ columnId }) => order.includes(columnId))).toBe(true);
        },
      ),
    );
  hold(sidesTables, (tables) => wallOfSides(sidesField, tables), ["left", "right"]);
  hold(groupsTables, (tables) => wallOfGroups(groupsField, tables), ["name", "purpose"]);
  hold(quadrantsTables, (tables) => wallOfQuadrants(quadrantsField, tables), ["q1", "q2", "q3", "q4"]);
  hold(matrixTables, (tables) => wallOfMatrixNotes(matrixField, tables), ["why"]);
  hold(ratingTables, (tables) => wallOfRatingNotes(momentsField, tables), ["why"]);
});

test("what is only drawn stands on the wall too, with its ink", () => {
  const stroke = { id: "s", pen: 0 as const, points: [1, 2, 3] };
  const wall = wallOfTable(tableField, [
    at("t1", {
      kind: "table",
      rows: [{ id: "a", cells: {} }],
      ink: { "a/left": [stroke], "a/gone": [stroke] },
    }),
  ]);
  expect(wall.map(({ columnId, text, ink }) => [columnId, text, ink])).toEqual([["left", "", [stroke]]]);
  const prompt = wallOfPrompt([
    at("t1", { kind: "prompt", text: "", texts: {}, ink: { "by/person-1": [stroke] } }),
  ]);
  expect(prompt).toHaveLength(1);
  expect(JSON.stringify(prompt)).not.toContain("person-");
});

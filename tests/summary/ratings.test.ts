import fc from "fast-check";
import { expect, test } from "vitest";
import { summariseRatings } from "../../src/summary/ratings.ts";
import { inTwoOrders, ratingField, ratingTables } from "./arbitrary.ts";

const table = (tableId: string, ratings: Record<string, Record<string, number>>) => ({
  tableId,
  tableName: tableId,
  answer: { kind: "rating" as const, ratings },
});

test("counts people per point, by table and in the room", () => {
  const summary = summariseRatings(ratingField, [
    table("t1", { ann: { a: 0, b: 3 }, bob: { a: 2 } }),
    table("t2", { cat: { a: 2 } }),
    table("t3", {}),
  ]);
  expect(summary.room[0]).toEqual({ itemId: "a", counts: [1, 0, 2, 0], n: 3, mean: 4 / 3 });
  expect(summary.room[1]).toEqual({ itemId: "b", counts: [0, 0, 0, 1], n: 1, mean: 3 });
  expect(summary.room[2]).toEqual({ itemId: "c", counts: [0, 0, 0, 0], n: 0, mean: null });
  expect(summary.tables.map(({ items }) => items[0]?.mean)).toEqual([1, 2, null]);
});

test("values outside the scale and items of another version are left out", () => {
  const summary = summariseRatings(ratingField, [table("t1", { ann: { a: 7, gone: 1 }, bob: { a: 1.5 } })]);
  expect(summary.room.map(({ n }) => n)).toEqual([0, 0, 0]);
});

test("the room is the sum of its tables, n the sum of its counts, the mean within the scale", () => {
  fc.assert(
    fc.property(ratingTables, (tables) => {
      const { room, tables: byTable } = summariseRatings(ratingField, tables);
      room.forEach((item, index) => {
        expect(item.counts.every((count) => count >= 0)).toBe(true);
        expect(item.counts.reduce((sum, count) => sum + count, 0)).toBe(item.n);
        expect(byTable.reduce((sum, { items }) => sum + (items[index]?.n ?? 0), 0)).toBe(item.n);
        if (item.mean === null) expect(item.n).toBe(0);
        else expect(item.mean >= 0 && item.mean <= 3).toBe(true);
      });
    }),
  );
});

test("the order of the tables changes nothing but the order of the tables", () => {
  fc.assert(
    fc.property(inTwoOrders(ratingTables), ([one, other]) => {
      const first = summariseRatings(ratingField, one);
      const second = summariseRatings(ratingField, other);
      expect(second.room).toEqual(first.room);
      expect(second.tables).toEqual(
        other.map(({ tableId }) => first.tables.find((t) => t.tableId === tableId)),
      );
    }),
  );
});

test("a table that comes late and empty changes no count", () => {
  fc.assert(
    fc.property(ratingTables, (tables) => {
      expect(summariseRatings(ratingField, [...tables, table("late", {})]).room).toEqual(
        summariseRatings(ratingField, tables).room,
      );
    }),
  );
});

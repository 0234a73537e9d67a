import fc from "fast-check";
import { expect, test } from "vitest";
import { rankRatings, readRange, summariseRatings } from "../../src/summary/ratings.ts";
import { inTwoOrders, ratingField, ratingTables } from "./arbitrary.ts";

const table = (tableId: string, ratings: Record<string, Record<string, number>>) => ({
  tableId,
  tableName: tableId,
  answer: { kind: "rating" as const, ratings, notes: {} },
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

test("items are ranked by mean or by the highest point, unrated ones last, ties as the workshop has them", () => {
  const { room } = summariseRatings(ratingField, [
    table("t1", { ann: { a: 0, b: 2, c: 3 }, bob: { a: 0, b: 2, c: 0 }, cat: { a: 3, b: 2, c: 0 } }),
  ]);
  const order = (ranked?: "mean" | "top") => rankRatings(ranked, room).map(({ itemId }) => itemId);
  expect(order()).toEqual(["a", "b", "c"]);
  expect(order("mean")).toEqual(["b", "a", "c"]);
  expect(order("top")).toEqual(["a", "c", "b"]);
  const unrated = summariseRatings(ratingField, [table("t1", { ann: { c: 0 } })]).room;
  expect(rankRatings("mean", unrated).map(({ itemId }) => itemId)).toEqual(["c", "a", "b"]);
});

test("a ranking has every item once and falls; a range holds the middle between its ends", () => {
  fc.assert(
    fc.property(ratingTables, fc.constantFrom("mean" as const, "top" as const), (tables, ranked) => {
      const { room } = summariseRatings(ratingField, tables);
      const order = rankRatings(ranked, room);
      expect(new Set(order)).toEqual(new Set(room));
      expect(order).toHaveLength(room.length);
      const height = (one: (typeof room)[number] | undefined): number =>
        ranked === "top" ? (one?.counts.at(-1) ?? 0) : (one?.mean ?? -1);
      order.forEach((one, index) => {
        if (index > 0) expect(height(one)).toBeLessThanOrEqual(height(order[index - 1]));
        const range = readRange(ratingField.points, one);
        expect(range === null).toBe(one.n === 0);
        if (range === null) return;
        const { low, lower, median, upper, high } = range;
        expect([low, lower, median, upper, high]).toEqual([low, lower, median, upper, high].sort());
        expect(one.mean).toBeGreaterThanOrEqual(low);
        expect(one.mean).toBeLessThanOrEqual(high);
        expect(ratingField.points.some(({ value }) => value === median)).toBe(true);
      });
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { summariseMoments } from "../../src/summary/moments.ts";
import { inTwoOrders, momentsField, ratingField, ratingTables } from "./arbitrary.ts";

const table = (tableId: string, ratings: Record<string, Record<string, number>>) => ({
  tableId,
  tableName: tableId,
  answer: { kind: "rating" as const, ratings, notes: {} },
});

test("the shift is that of the people who rated both moments", () => {
  const [a, b] = summariseMoments(momentsField, [
    table("t1", { ann: { "a:before": 0, "a:after": 2 }, bob: { "a:before": 3 } }),
    table("t2", { cat: { "a:before": 1, "a:after": 2, "b:after": 3 }, dan: { "a:after": 0 } }),
  ]);
  expect(a).toMatchObject({ pairs: 2, shift: 1.5, before: { n: 3 }, after: { n: 3 } });
  expect(b).toMatchObject({ pairs: 0, shift: null, before: { mean: null }, after: { mean: 3 } });
});

test("a rating without moments has none", () => {
  expect(summariseMoments(ratingField, [table("t1", { ann: { a: 1 } })])).toEqual([]);
});

test("pairs are never more than who rated, shifts stay within the scale, the order of tables changes nothing", () => {
  fc.assert(
    fc.property(inTwoOrders(ratingTables), ([one, other]) => {
      const counts = summariseMoments(momentsField, one);
      expect(summariseMoments(momentsField, other)).toEqual(counts);
      expect(summariseMoments(momentsField, [...one, table("late", {})])).toEqual(counts);
      for (const { before, after, pairs, shift } of counts) {
        expect(pairs).toBeLessThanOrEqual(Math.min(before.n, after.n));
        if (shift === null) expect(pairs).toBe(0);
        else expect(Math.abs(shift)).toBeLessThanOrEqual(3);
      }
    }),
  );
});

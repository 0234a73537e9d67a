import { expect, test } from "vitest";
import { isTooFew } from "../../src/summary/few.ts";

test("one or two people would be pointed at, three would not; nobody can't be", () => {
  expect([0, 1, 2, 3, 40].map(isTooFew)).toEqual([false, true, true, false, false]);
});

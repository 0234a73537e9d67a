import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Admission,
  countReached,
  countTablets,
  findNextTable,
  hasTablet,
  moveOn,
  stepTable,
  type WalkTable,
} from "../../../src/screens/link/walk.ts";

const overview = (devices: readonly number[]) =>
  devices.map((count, index) => ({
    tableId: `t${index + 1}`,
    tableName: `Table ${index + 1}`,
    devices: count,
  }));
const tablesOf = (devices: readonly number[], admissions: readonly Admission[] = []) =>
  countTablets(overview(devices), admissions);
const choosing = (offeredTableId: string | null): Admission => ({
  offeredTableId,
  seatedTableId: null,
  isGone: false,
});
const linked = (currentId: string | null, change: { staying?: boolean; isReturning?: boolean } = {}) => ({
  currentId,
  staying: false,
  isReturning: false,
  ...change,
});

test("begins at the first table without a tablet", () => {
  expect(findNextTable(tablesOf([1, 0, 0]), null)).toBe("t2");
  expect(findNextTable(tablesOf([1, 2]), null)).toBeNull();
});

test("moves on after a link, past tables that have a tablet, and round again to skipped ones", () => {
  expect(moveOn(tablesOf([0, 0, 2, 0], [choosing("t2")]), linked("t2"))).toBe("t4");
  expect(moveOn(tablesOf([0, 1, 2, 0], [choosing("t4")]), linked("t4"))).toBe("t1");
  expect(moveOn(tablesOf([1, 1], []), linked("t2"))).toBeNull();
});

test("a tablet whose person still chooses a seat counts for the table it was linked for", () => {
  const tables = tablesOf([0, 0, 0], [choosing("t1"), choosing("t3")]);
  expect(tables.map(hasTablet)).toEqual([true, false, true]);
  expect(countReached(tables)).toBe(2);
  expect(findNextTable(tables, "t1")).toBe("t2");
});

test("whoever sat down elsewhere, or went away, leaves the table without a tablet", () => {
  const elsewhere: Admission = { offeredTableId: "t1", seatedTableId: "t2", isGone: false };
  const gone: Admission = { offeredTableId: "t3", seatedTableId: null, isGone: true };
  expect(tablesOf([0, 1, 0], [elsewhere, gone]).map(hasTablet)).toEqual([false, true, false]);
});

test("stays for several tablets of one table when told to", () => {
  expect(moveOn(tablesOf([0, 0], [choosing("t1")]), linked("t1", { staying: true }))).toBe("t1");
});

test("a tablet that comes back does not bring the current table forward", () => {
  expect(moveOn(tablesOf([0, 1]), linked("t1", { isReturning: true }))).toBe("t1");
  expect(moveOn(tablesOf([1, 0]), linked("t1", { isReturning: true }))).toBe("t2");
});

test("going back and forth steps through all tables, round and round", () => {
  const tables = tablesOf([1, 0, 3]);
  expect(stepTable(tables, "t1", 1)).toBe("t2");
  expect(stepTable(tables, "t1", -1)).toBe("t3");
  expect(stepTable(tables, "t3", 1)).toBe("t1");
  expect(stepTable(tables, "gone", 1)).toBe("t1");
  expect(stepTable([], null, 1)).toBeNull();
});

test("one link for each table reaches all of them, from wherever the walk begins and whatever is there", () => {
  const anyTables = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(anyTables, fc.nat(), (devices, start) => {
      const admissions: Admission[] = [];
      const read = (): readonly WalkTable[] => tablesOf(devices, admissions);
      let current: string | null = read()[start % devices.length]?.id ?? null;
      for (let links = 0; current !== null; links++) {
        expect(links).toBeLessThanOrEqual(devices.length);
        admissions.push(choosing(current));
        current = moveOn(read(), linked(current));
      }
      expect(countReached(read())).toBe(devices.length);
    }),
  );
});

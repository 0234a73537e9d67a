import fc from "fast-check";
import { expect, test } from "vitest";
import { countDots, listDots, spreadDots } from "../../src/summary/dots.ts";
import { summariseLevels } from "../../src/summary/levels.ts";
import { groupTokens } from "../../src/summary/tokens.ts";
import { inTwoOrders } from "./arbitrary.ts";
import { figureTables, levelsField, pointsField, regionOf, tokensField } from "./arbitrary-parts.ts";

test("dots say nothing of who placed them; each lies in one region or in none", () => {
  fc.assert(
    fc.property(inTwoOrders(figureTables), ([one, other]) => {
      const dots = listDots(pointsField, one);
      expect(listDots(pointsField, other)).toEqual(dots);
      expect(JSON.stringify(dots)).not.toContain("person");
      const counts = countDots(pointsField, dots, regionOf);
      expect(counts.map(({ id }) => id)).toEqual(["a", "b", "c"]);
      const inside = dots.filter((dot) => regionOf(dot) !== null).length;
      expect(counts.reduce((sum, { people }) => sum + people, 0)).toBe(inside);
      expect(counts.every(({ people, tables }) => tables <= people && tables <= one.length)).toBe(true);
    }),
  );
});

test("no dot hides another, and a dot alone stays where it was placed", () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 999 }), y: fc.integer({ min: 0, max: 999 }) });
  const crowd = fc.oneof(
    fc.array(place, { maxLength: 60 }),
    fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(([at, count]) => Array(count).fill(at)),
  );
  fc.assert(
    fc.property(crowd, fc.double({ min: 0.3, max: 1, noNaN: true }), (dots, aspect) => {
      const spread = spreadDots(dots, 20, aspect);
      expect(spreadDots(dots, 20, aspect)).toEqual(spread);
      expect(spread).toHaveLength(dots.length);
      if (dots.length > 0) expect(spread[0]).toEqual(dots[0]);
      spread.forEach((dot, index) => {
        expect(dot.x >= 0 && dot.x <= 999 && dot.y >= 0 && dot.y <= 999).toBe(true);
        for (const other of spread.slice(0, index)) {
          expect(Math.hypot(dot.x - other.x, (dot.y - other.y) * aspect)).toBeGreaterThan(19.9);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test("levels are ratings of the regions", () => {
  fc.assert(
    fc.property(inTwoOrders(figureTables), ([one, other]) => {
      const { room, tables } = summariseLevels(levelsField, one);
      expect(summariseLevels(levelsField, other).room).toEqual(room);
      room.forEach((region, index) => {
        expect(region.counts.reduce((sum, count) => sum + count, 0)).toBe(region.n);
        expect(tables.reduce((sum, { items }) => sum + (items[index]?.n ?? 0), 0)).toBe(region.n);
        if (region.mean !== null) expect(region.mean >= 0 && region.mean <= 2).toBe(true);
      });
    }),
  );
});

test("tokens of one name stand together in their region; what is not placed or nameless is nowhere", () => {
  const at = { x: 5, y: 5 };
  const answer = (texts: string[]) => ({
    kind: "figure" as const,
    points: [],
    levels: {},
    tokens: texts.map((text, index) => ({ id: `${index}`, text, place: text === "later" ? null : at })),
  });
  const [a] = groupTokens(
    tokensField,
    [
      { tableId: "t1", tableName: "1", answer: answer(["Leader", "leader ", "later", " "]) },
      { tableId: "t2", tableName: "2", answer: answer(["LEADER", "Expert"]) },
    ],
    regionOf,
  );
  expect(a).toEqual({
    regionId: "a",
    count: 4,
    tables: 2,
    tokens: [
      { label: "LEADER", count: 3, tables: 2 },
      { label: "Expert", count: 1, tables: 1 },
    ],
  });
  fc.assert(
    fc.property(inTwoOrders(figureTables), ([one, other]) => {
      const regions = groupTokens(tokensField, one, regionOf);
      expect(groupTokens(tokensField, other, regionOf)).toEqual(regions);
      const placed = one.flatMap(({ answer: { tokens } }) =>
        tokens.filter(({ text, place }) => text.trim() !== "" && place && regionOf(place) !== null),
      );
      expect(regions.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length);
      for (const { count, tokens } of regions) {
        expect(tokens.reduce((sum, token) => sum + token.count, 0)).toBe(count);
      }
    }),
  );
});

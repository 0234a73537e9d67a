import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BLANK_SETTINGS,
  chooseSetting,
  countPages,
  FILLED_SETTINGS,
  findBreak,
  type PageUnit,
} from "../../src/handout/paginate.ts";

/** Units one under the other. */
function stack(...heights: readonly (number | "head")[]): PageUnit[] {
  let top = 0;
  return heights.map((height) => {
    const unit = {
      top,
      bottom: top + (height === "head" ? 1 : height),
      keepsNext: height === "head",
      title: false,
      repeated: 0,
      runs: false,
    };
    top = unit.bottom;
    return unit;
  });
}

describe("pages are counted", () => {
  test.each([
    ["what fits is one page", stack("head", 4, 5), 1],
    ["what does not fit goes to the next", stack("head", 4, 5, 1), 2],
    ["a heading goes with what follows it", stack(9, "head", 5, 4), 2],
    ["a heading that is carried over takes room there", stack(9, "head", 5, 5), 3],
    ["no units, one page", stack(), 1],
  ] as const)("%s", (_, units, pages) => {
    expect(countPages(units, 10)).toBe(pages);
  });

  test("a table's head is repeated on the next page", () => {
    const rows = stack(2, 7, 6, 3).map((unit) => ({ ...unit, repeated: 2 }));
    expect(countPages(rows, 10)).toBe(3);
    expect(countPages(stack(2, 7, 6, 3), 10)).toBe(2);
  });

  test("what is torn costs more than a page more", () => {
    expect(countPages(stack("head", 10), 10)).toBeGreaterThan(2);
  });

  test("a place without height has one page", () => {
    expect(countPages(stack(2, 7), 0)).toBe(1);
    expect(countPages(stack(2, 7), Number.NaN)).toBe(1);
  });

  test("of any units there are at least as many pages as their height asks for", () => {
    const heights = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heights, (each) => {
        const height = each.reduce((sum, one) => sum + one, 0);
        const pages = countPages(stack(...each), 10);
        expect(pages).toBeGreaterThanOrEqual(Math.ceil(height / 10));
        expect(pages).toBeLessThanOrEqual(each.length);
      }),
    );
  });
});

describe("a page ends", () => {
  test("before what it has no room for, or before the heading of that", () => {
    expect(findBreak(stack(4, 5, 3), 0, 0, 10)).toEqual({ unit: 2, cut: null });
    expect(findBreak(stack(8, "head", 5), 0, 0, 10)).toEqual({ unit: 1, cut: null });
    expect(findBreak(stack(4, 5, 3), 2, 9, 10)).toBeNull();
  });

  test("behind a title that no page can hold with what it keeps to", () => {
    const titled = stack("head", "head", 9, 3).map((unit, index) => ({ ...unit, title: index === 0 }));
    expect(findBreak(titled, 0, 0, 10)).toEqual({ unit: 1, cut: null });
    expect(findBreak(titled, 1, 1, 10)).toEqual({ unit: 3, cut: null });
    const lower = stack(2, "head", "head", 9).map((unit, index) => ({ ...unit, title: index === 1 }));
    expect(findBreak(lower, 0, 0, 10)).toEqual({ unit: 1, cut: null });
    expect(findBreak(lower, 1, 2, 10)).toEqual({ unit: 2, cut: null });
    expect(findBreak(stack("head", "head", 9), 0, 0, 10)).toEqual({ unit: 2, cut: 10 });
    const tall = stack("head", "head", 12).map((unit, index) => ({ ...unit, title: index === 0 }));
    expect(findBreak(tall, 0, 0, 10)).toEqual({ unit: 2, cut: 10 });
  });

  test("within what no page can hold, and within running text", () => {
    expect(findBreak(stack("head", 25), 0, 0, 10)).toEqual({ unit: 1, cut: 10 });
    expect(findBreak(stack(4, 25), 0, 0, 10)).toEqual({ unit: 1, cut: 10 });
    const text = stack(4, 8).map((unit) => ({ ...unit, runs: true }));
    expect(findBreak(text, 0, 0, 10)).toEqual({ unit: 1, cut: 10 });
  });

  test("before a running text of which it would hold a line or less", () => {
    const text = stack(9.6, 8).map((unit) => ({ ...unit, runs: true }));
    expect(findBreak(text, 0, 0, 10)).toEqual({ unit: 1, cut: null });
  });
});

describe.each([
  ["blank", BLANK_SETTINGS],
  ["filled", FILLED_SETTINGS],
] as const)("a %s sheet", (_, settings) => {
  test("gets the most generous setting that takes no page more than the tightest", () => {
    settings.forEach((wanted, index) => {
      const countAt = (setting: (typeof settings)[number]) => (settings.indexOf(setting) >= index ? 2 : 3);
      expect(chooseSetting(settings, countAt)).toBe(wanted);
    });
  });
});

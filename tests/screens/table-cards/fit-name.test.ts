import { describe, expect, test } from "vitest";
import { fitText, splitName } from "../../../src/screens/table-cards/fit-name.ts";

describe("a table's name on its card", () => {
  test.each([
    ["Table 4", "Table", "4"],
    ["Mesa 12", "Mesa", "12"],
    ["الطاولة 3", "الطاولة", "3"],
    ["第3", "第", "3"],
    ["The geese", "The geese", null],
    ["7", "7", null],
    ["Class of 2026", "Class of 2026", null],
  ])("%s: %s, %s", (name, lead, number) => {
    expect(splitName(name)).toEqual({ lead, number });
  });

  test("is as large as its side allows, and breaks where that makes it larger", () => {
    expect(fitText("4", 186, 90)).toBeCloseTo(90 / 1.08);
    expect(fitText("Geese", 186, 90)).toBeCloseTo(186 / 3);
    const oneWord = fitText("Abenteuerspielplatzbetreuer", 186, 90);
    expect(oneWord * 27 * 0.6).toBeLessThanOrEqual(186.001);
    const words = fitText("The wild geese of the lake", 186, 90);
    expect(words).toBeGreaterThan(186 / (26 * 0.6));
    expect(words * 1.08 * 4).toBeLessThanOrEqual(4 * 90);
    expect(fitText("漢字漢字", 186, 90)).toBeLessThan(fitText("abcd", 186, 90));
  });
});

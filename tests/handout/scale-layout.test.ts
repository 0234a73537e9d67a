import { expect, test } from "vitest";
import { readRoom } from "../../src/handout/page-room.ts";
import { isScaleWide, layOutScale } from "../../src/handout/scale-layout.ts";

const portrait = readRoom("usual", "portrait");
const heads = (count: number, label: string) => Array.from({ length: count }, () => label);
const shape = (points: readonly string[], noteCount = 0) => ({
  heads: points,
  noteCount,
  isDescribed: false,
});

test("few short headings stand upright, many or long ones on end", () => {
  expect(layOutScale(shape(heads(4, "not yet")), portrait).turned).toBe(false);
  expect(layOutScale(shape(heads(10, "somewhat")), portrait).turned).toBe(true);
  expect(layOutScale(shape(heads(5, "incomprehensibility")), portrait).turned).toBe(true);
});

test("five rows by ten columns with notes fit an upright page, sixteen columns do not", () => {
  expect(isScaleWide(shape(heads(10, "Collaborative expertise"), 1), portrait)).toBe(false);
  expect(isScaleWide(shape(heads(16, "Column"), 1), portrait)).toBe(true);
  expect(isScaleWide(shape(heads(6, "Instructional core")), readRoom("large", "portrait"))).toBe(false);
});

test("the columns leave room for the labels", () => {
  for (const size of ["usual", "large"] as const) {
    for (const orientation of ["portrait", "landscape"] as const) {
      const room = readRoom(size, orientation);
      for (let count = 2; count <= 16; count++) {
        for (const noteCount of [0, 1, 2]) {
          const wide = shape(heads(count, "somewhat"), noteCount);
          if (isScaleWide(wide, room)) continue;
          const { point, note } = layOutScale(wide, room);
          const label = 1 - point * count - note * noteCount;
          expect(label * room.characters, `${count} columns, ${noteCount} notes`).toBeGreaterThan(10);
        }
      }
    }
  }
});

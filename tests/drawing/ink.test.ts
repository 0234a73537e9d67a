import fc from "fast-check";
import { expect, test } from "vitest";
import { cutPoints, inkHeight, outlineStroke, strokePasses } from "../../src/drawing/ink.ts";
import { decodeStroke, encodeStroke, INK_LIMITS } from "../../src/workshops/ink.ts";

const arbitraryPoint = fc.tuple(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: INK_LIMITS.depth }),
  fc.integer({ min: 0, max: 255 }),
);
const arbitraryPoints = fc.array(arbitraryPoint, { minLength: 1, maxLength: 80 }).map((all) => all.flat());

test("cut pieces hold no more than they may, join seamlessly, and leave nothing out", () => {
  fc.assert(
    fc.property(arbitraryPoints, fc.integer({ min: 2, max: 20 }), (points, most) => {
      const pieces = cutPoints(points, most);
      for (const piece of pieces) expect(piece.length / 3).toBeLessThanOrEqual(most);
      pieces.slice(1).forEach((piece, index) => {
        expect(piece.slice(0, 3)).toEqual(pieces[index]?.slice(-3));
        expect(piece.length).toBeGreaterThan(3);
      });
      const joined = pieces.flatMap((piece, index) => (index === 0 ? piece : piece.slice(3)));
      expect(joined).toEqual(points);
    }),
  );
});

test("every stroke has an outline, a single touch too, and the same after it was stored", () => {
  fc.assert(
    fc.property(arbitraryPoints, fc.constantFrom(0, 1, 2), (points, pen) => {
      const path = outlineStroke({ pen, points });
      expect(path).toMatch(/^M[\d .-]+Q[\d .-]+Z$/);
      const stored = decodeStroke("a", encodeStroke({ pen, points }));
      expect(stored && outlineStroke(stored)).toBe(path);
    }),
    { numRuns: 50 },
  );
});

test("a drawing is as high as its lowest stroke with the width of the pen", () => {
  expect(inkHeight([])).toBe(0);
  expect(inkHeight([{ pen: 0, points: [10, 20, 128, 10, 300, 128, 10, 40, 128] }])).toBe(305);
  expect(inkHeight([{ pen: 2, points: [0, INK_LIMITS.depth, 128] }])).toBe(INK_LIMITS.depth);
});

test("the eraser meets a stroke between its points, and not beside it", () => {
  const stroke = { pen: 0 as const, points: [0, 0, 128, 100, 0, 128] };
  expect(strokePasses(stroke, 50, 8, 10)).toBe(true);
  expect(strokePasses(stroke, 50, 20, 10)).toBe(false);
  expect(strokePasses(stroke, 120, 0, 10)).toBe(false);
  expect(strokePasses({ pen: 2, points: [50, 50, 128] }, 55, 55, 2)).toBe(true);
});

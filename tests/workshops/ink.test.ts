import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeStroke, encodeStroke, INK_LIMITS, type InkStroke } from "../../src/workshops/ink.ts";

const anyPen = fc.constantFrom<InkStroke["pen"]>(0, 1, 2);
const anyPoint = (pressure: fc.Arbitrary<number>) =>
  fc.tuple(fc.nat(1_000), fc.nat(INK_LIMITS.depth), pressure);
const anyStroke = fc
  .record({ pen: anyPen, pressure: fc.option(fc.nat(255), { nil: null }) })
  .chain(({ pen, pressure }) =>
    fc.record({
      id: fc.constant("a"),
      pen: fc.constant(pen),
      points: fc
        .array(anyPoint(pressure === null ? fc.nat(255) : fc.constant(pressure)), {
          minLength: 1,
          maxLength: 80,
        })
        .map((points) => points.flat()),
    }),
  );

describe("a stroke as text", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(anyStroke, (stroke) => {
        expect(decodeStroke("a", encodeStroke(stroke))).toEqual(stroke);
      }),
    );
  });

  test("is short: 60 points of a pen in less than 250 characters, of a finger in less than 170", () => {
    const write = (pressure: (step: number) => number) =>
      Array.from({ length: 60 }, (_, step) => [
        Math.round(200 + step * 6 + 20 * Math.sin(step)),
        Math.round(300 + 40 * Math.cos(step / 2)),
        Math.round(pressure(step)),
      ]).flat();
    expect(
      encodeStroke({ pen: 0, points: write((step) => 120 + 60 * Math.sin(step / 9)) }).length,
    ).toBeLessThan(250);
    expect(encodeStroke({ pen: 0, points: write(() => 128) }).length).toBeLessThan(170);
  });

  test("is rounded and held within the pad, and cut where it is too long", () => {
    const text = encodeStroke({ pen: 1, points: [-4, 9_000, 300, 1.4, Number.NaN, 12.6, 7] });
    expect(decodeStroke("a", text)?.points).toEqual([0, INK_LIMITS.depth, 255, 1, 0, 13]);
    const long = encodeStroke({ pen: 2, points: Array.from({ length: 9_000 }, (_, at) => (at * 37) % 255) });
    expect(decodeStroke("a", long)?.points).toHaveLength(INK_LIMITS.pointsPerStroke * 3);
  });

  test("is nothing when it is no stroke", () => {
    for (const text of [
      "",
      "A",
      "AAAA!",
      "é",
      "_____",
      "gICAgIAB",
      encodeStroke({ pen: 0, points: [1, 2] }),
    ]) {
      expect(decodeStroke("a", text)).toBeNull();
    }
    expect(decodeStroke("a", "A".repeat(100_000))).toBeNull();
  });

  test("whatever the text, what is drawn is within the bounds", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: fc.constantFrom(..."ABgw_-") })),
        (text) => {
          const stroke = decodeStroke("a", text);
          if (!stroke) return;
          expect(stroke.points.length % 3).toBe(0);
          expect(stroke.points.length / 3).toBeGreaterThan(0);
          stroke.points.forEach((value, at) => {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual([1_000, INK_LIMITS.depth, 255][at % 3] ?? 0);
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

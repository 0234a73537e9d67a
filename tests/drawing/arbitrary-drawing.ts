import fc from "fast-check";
import type { Drawing } from "../../src/workshops/format.ts";

const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,14}$/);
const label = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .chain((words) => fc.constantFrom(" ", "/", "-").map((between) => words.join(between)));
const regions = (minLength: number, maxLength: number) =>
  fc
    .array(label, { minLength, maxLength })
    .map((labels) => labels.map((text, index) => ({ id: `r${index}`, label: text })));
const axis = fc.oneof(fc.constant(""), label);
const line = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 2,
    maxLength: 40,
  })
  .map((points) => points.sort(([a], [b]) => a - b));

const curve = fc.record({
  shape: fc.constant("curve" as const),
  regions: regions(1, 16).chain((all) =>
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: all.length, maxLength: all.length })
      .map((shares) => all.map((region, index) => ({ ...region, share: shares[index] ?? 1 }))),
  ),
  line,
  across: axis,
  up: axis,
});
const rings = fc.record(
  { shape: fc.constant("rings" as const), regions: regions(1, 16), inner: label, outer: label },
  { requiredKeys: ["shape", "regions"] },
);
const cycle = fc.record({ shape: fc.constant("cycle" as const), regions: regions(1, 16) });
const ladder = fc.record({ shape: fc.constant("ladder" as const), regions: regions(1, 16) });
const plane = fc.record({
  shape: fc.constant("plane" as const),
  regions: regions(4, 4),
  across: axis,
  up: axis,
});
const bars = fc.record({
  shape: fc.constant("bars" as const),
  bars: fc.array(
    fc.record({ id: fc.uuid(), label, value: fc.integer({ min: 0, max: 500 }).map((n) => n / 100) }),
    { minLength: 1, maxLength: 12 },
  ),
  across: axis,
});

/** A drawing that has regions. */
export const arbitraryFigure: fc.Arbitrary<Drawing> = fc.oneof(curve, rings, cycle, ladder, plane);
export const arbitraryDrawing: fc.Arbitrary<Drawing> = fc.oneof(arbitraryFigure, bars);
export const arbitraryPlace = fc.record({
  x: fc.integer({ min: 0, max: 999 }),
  y: fc.integer({ min: 0, max: 999 }),
});

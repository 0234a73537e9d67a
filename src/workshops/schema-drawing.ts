import * as v from "valibot";
import { WORKSHOP_LIMITS as limits } from "./format.ts";
import { items, label, labelledItem, list, points, share } from "./schema-parts.ts";

/** What a figure is drawn from, and what people place on it. */

const MAX_BAR = 1_000_000;
const MOST = limits.regionsPerFigure;
const regions = list(labelledItem, 2, MOST);
const percent = v.pipe(
  v.number(),
  v.minValue(0, "must be at least 0"),
  v.maxValue(100, "must be at most 100"),
);

export const drawing = v.variant("shape", [
  v.strictObject({
    shape: v.literal("curve"),
    regions: list(v.strictObject({ ...labelledItem.entries, share: v.exactOptional(share) }), 1, MOST),
    line: list(v.strictTuple([percent, percent]), 2, limits.linePoints),
    across: label,
    up: label,
  }),
  v.strictObject({
    shape: v.literal("rings"),
    regions,
    inner: v.exactOptional(label),
    outer: v.exactOptional(label),
  }),
  v.strictObject({ shape: v.literal("cycle"), regions }),
  v.strictObject({ shape: v.literal("ladder"), regions }),
  v.strictObject({ shape: v.literal("plane"), regions: list(labelledItem, 4, 4), across: label, up: label }),
  v.strictObject({
    shape: v.literal("bars"),
    bars: list(
      v.strictObject({
        ...labelledItem.entries,
        value: v.pipe(
          v.number(),
          v.minValue(-MAX_BAR, `must be at least ${-MAX_BAR}`),
          v.maxValue(MAX_BAR, `must be at most ${MAX_BAR}`),
        ),
      }),
      1,
      MOST,
    ),
    across: label,
  }),
]);

export const marks = v.variant("kind", [
  v.strictObject({ kind: v.literal("none") }),
  v.strictObject({ kind: v.literal("points"), items: items(1) }),
  v.strictObject({ kind: v.literal("levels"), points }),
  v.strictObject({ kind: v.literal("tokens"), rowName: label, suggestions: items(0) }),
]);

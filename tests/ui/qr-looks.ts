import { countRandom, type Look } from "./qr-frames.ts";

type Range = readonly [from: number, to: number];
type LookRanges = {
  readonly [K in "sizePx" | "angleDegrees" | "tilt" | "blurPx" | "noise" | "contrast"]?: Range;
};

const SHAKEN: LookRanges = { angleDegrees: [-25, 25], tilt: [0, 0.15] };

/**
 * How hard frames may be, by what makes them so. A card of 160 pixels is one of 60 mm, 50 cm before a camera of 1280
 * pixels and 65°; a module is then 3.6 pixels wide.
 */
export const HARD_LOOKS: Readonly<Record<string, LookRanges>> = {
  "held as told": { ...SHAKEN, sizePx: [320, 560], blurPx: [0, 1], noise: [0, 0.2] },
  small: { ...SHAKEN, sizePx: [150, 220] },
  blurred: { ...SHAKEN, sizePx: [300, 420], blurPx: [1.5, 2.5] },
  noisy: { ...SHAKEN, sizePx: [300, 420], noise: [0.4, 0.7] },
  tilted: { angleDegrees: [-45, 45], sizePx: [300, 420], tilt: [0.25, 0.4] },
  faint: { ...SHAKEN, sizePx: [300, 420], contrast: [0.25, 0.45], noise: [0.05, 0.15] },
  "small, blurred and noisy": { ...SHAKEN, sizePx: [190, 260], blurPx: [0.5, 1.2], noise: [0.1, 0.3] },
};

/** So many looks within the ranges, the same ones in every run. */
export function drawLooks(ranges: LookRanges, count: number, seed: number): readonly Look[] {
  const next = countRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    ...Object.fromEntries(
      Object.entries(ranges).map(([key, [from, to]]) => [key, from + (to - from) * next()]),
    ),
    seed: seed + index + 1,
  }));
}

import type { Drawing } from "../../workshops/format.ts";
import type { ShapeRules } from "./rules.ts";

type Ladder = Extract<Drawing, { shape: "ladder" }>;

/** Height of the plot by its width. */
export const LADDER_ASPECT = 0.62;

const LOWEST = 0.66;
const HIGHEST = 0.12;

/** How high a step's tread lies, from the top. */
export const treadOf = (count: number, step: number): number =>
  count === 1 ? (LOWEST + HIGHEST) / 2 : LOWEST - ((LOWEST - HIGHEST) * step) / (count - 1);

const stepAt = (count: number, u: number): number => Math.max(0, Math.min(count - 1, Math.floor(u * count)));

/** Steps from the lowest to the highest: marks stand on the treads. */
export const ladderRules: ShapeRules<Ladder> = {
  aspect: LADDER_ASPECT,
  mirrors: true,
  findRegion: ({ regions }, { u }) => stepAt(regions.length, u),
  snap: ({ regions }, { u }) => ({ u, v: treadOf(regions.length, stepAt(regions.length, u)) }),
  offer: ({ regions }, region) =>
    [0.5, 0.25, 0.75, 0.375, 0.625, 0.15, 0.85, 0.44, 0.56, 0.31, 0.69, 0.2, 0.8].map((part) => ({
      u: (region + part) / regions.length,
      v: treadOf(regions.length, region),
    })),
};

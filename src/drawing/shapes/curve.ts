import type { Drawing } from "../../workshops/format.ts";
import type { ShapeRules, Spot } from "./rules.ts";

type Curve = Extract<Drawing, { shape: "curve" }>;

/** Height of the plot by its width. */
export const CURVE_ASPECT = 0.5;

/** No phase is narrower than this share: a finger must find it. */
const LEAST_SHARE = 0.04;

/** Where each phase begins, and where the last one ends, from 0 to 1. */
export function listBorders({ regions }: Curve): readonly number[] {
  const given = regions.map(({ share }) => Math.max(0, share ?? 1));
  const total = given.reduce((sum, share) => sum + share, 0) || 1;
  const shares = given.map((share) => Math.max(LEAST_SHARE, share / total));
  const sum = shares.reduce((all, share) => all + share, 0) || 1;
  let at = 0;
  return [
    0,
    ...shares.map((share) => {
      at += share / sum;
      return at;
    }),
  ];
}

/** The line as spots, first to last. */
export const listLine = ({ line }: Curve): readonly Spot[] =>
  line.map(([x, y]) => ({ u: x / 100, v: 1 - y / 100 }));

/** How high the line is above a place of the base. */
function findHeight(curve: Curve, u: number): number {
  const spots = listLine(curve);
  const next = spots.findIndex((spot) => spot.u >= u);
  const [before, after] = [spots[next - 1] ?? spots[0], spots[next] ?? spots.at(-1)];
  if (!before || !after) return 0.5;
  if (next <= 0 || after.u === before.u) return after.v;
  return before.v + ((after.v - before.v) * (u - before.u)) / (after.u - before.u);
}

/** A line over phases: marks ride on the line. */
export const curveRules: ShapeRules<Curve> = {
  aspect: CURVE_ASPECT,
  mirrors: true,
  findRegion(curve, { u }) {
    const after = listBorders(curve).findIndex((border) => border > u);
    return after < 0 ? curve.regions.length - 1 : after - 1;
  },
  snap: (curve, { u }) => ({ u, v: findHeight(curve, u) }),
  offer(curve, region) {
    const borders = listBorders(curve);
    const [from, to] = [borders[region] ?? 0, borders[region + 1] ?? 1];
    return [0.5, 0.25, 0.75, 0.375, 0.625, 0.125, 0.875, 0.44, 0.56, 0.31, 0.69, 0.19, 0.81].map((part) => {
      const u = from + (to - from) * part;
      return { u, v: findHeight(curve, u) };
    });
  },
};

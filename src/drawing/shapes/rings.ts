import type { Drawing } from "../../workshops/format.ts";
import { type ShapeRules, type Spot, spiral } from "./rules.ts";

type Rings = Extract<Drawing, { shape: "rings" }>;

/** Height of the plot by its width. */
export const RINGS_ASPECT = 0.8;

/** An ellipse inside the plot, in spots. */
export interface Ring {
  readonly middle: Spot;
  readonly across: number;
  readonly down: number;
}

const INNERMOST_WIDTH = 0.32;
/** Rings lie closer together below than above, where their names stand. */
const BELOW_BY_ABOVE = 0.35;
const INNERMOST_BY_ABOVE = 1.7;

/** The rings from the innermost outwards; `across` and `down` are half their width and height. */
export function listRings(count: number): readonly Ring[] {
  const above = 1 / ((count - 1) * (1 + BELOW_BY_ABOVE) + INNERMOST_BY_ABOVE);
  return Array.from({ length: count }, (_, index) => {
    const outer = count - 1 - index;
    const top = outer * above;
    const bottom = 1 - outer * above * BELOW_BY_ABOVE;
    const width = count === 1 ? 1 : 1 - ((1 - INNERMOST_WIDTH) * outer) / (count - 1);
    return { middle: { u: 0.5, v: (top + bottom) / 2 }, across: width / 2, down: (bottom - top) / 2 };
  });
}

/** How far out a spot lies: 1 is on the ring itself. */
const reach = ({ middle, across, down }: Ring, { u, v }: Spot): number =>
  Math.hypot((u - middle.u) / across, (v - middle.v) / down);

const onRing = ({ middle, across, down }: Ring, part: number, degrees: number): Spot => {
  const angle = (degrees * Math.PI) / 180;
  return { u: middle.u + across * part * Math.cos(angle), v: middle.v + down * part * Math.sin(angle) };
};

/** Round the sides, where no name stands. */
const SIDES = [8, 172, 28, 152, -14, 194, 48, 132, -34, 214, 68, 112, 18, 162, 38, 142, -4, 184, 58, 122];

/** Nested rings; they look the same in every script. */
export const ringsRules: ShapeRules<Rings> = {
  aspect: RINGS_ASPECT,
  mirrors: false,
  findRegion({ regions }, spot) {
    const index = listRings(regions.length).findIndex((ring) => reach(ring, spot) <= 1);
    return index < 0 ? null : index;
  },
  snap({ regions }, spot) {
    const outermost = listRings(regions.length).at(-1);
    if (!outermost) return spot;
    const out = reach(outermost, spot);
    if (out <= 1) return spot;
    const { u, v } = outermost.middle;
    return { u: u + ((spot.u - u) / out) * 0.97, v: v + ((spot.v - v) / out) * 0.97 };
  },
  offer({ regions }, region) {
    const rings = listRings(regions.length);
    const [ring, within] = [rings[region], rings[region - 1]];
    if (!ring) return [];
    if (!within) {
      const low = { u: ring.middle.u, v: ring.middle.v + ring.down * 0.4 };
      return [...spiral(low, 0.04), ...spiral(low, 0.015)];
    }
    const between = SIDES.map((degrees) => {
      const [a, b] = [onRing(ring, 1, degrees), onRing(within, 1, degrees)];
      return { u: (a.u + b.u) / 2, v: (a.v + b.v) / 2 };
    });
    return [...between, ...spiral(ring.middle)];
  },
};

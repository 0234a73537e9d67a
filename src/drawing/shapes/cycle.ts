import type { Drawing } from "../../workshops/format.ts";
import { type ShapeRules, type Spot, spiral } from "./rules.ts";

type Cycle = Extract<Drawing, { shape: "cycle" }>;

/** Height of the plot by its width. */
export const CYCLE_ASPECT = 0.8;

/** Nearer to the middle than this there is no telling the steps apart. */
const HUB = 0.12;
const MIDDLE = 0.5;

/** A spot by its angle (clockwise from the top, in turns) and its distance from the middle (1 = the edge). */
export const atTurn = (turn: number, out: number): Spot => ({
  u: MIDDLE + (out / 2) * Math.sin(turn * 2 * Math.PI),
  v: MIDDLE - (out / 2) * Math.cos(turn * 2 * Math.PI),
});

const distance = ({ u, v }: Spot): number => Math.hypot(u - MIDDLE, v - MIDDLE) * 2;

/** Steps round a circle; they run clockwise in every script. */
export const cycleRules: ShapeRules<Cycle> = {
  aspect: CYCLE_ASPECT,
  mirrors: false,
  findRegion({ regions }, spot) {
    if (distance(spot) < HUB) return null;
    const turn = Math.atan2(spot.u - MIDDLE, MIDDLE - spot.v) / (2 * Math.PI);
    return Math.round((turn + 1) * regions.length) % regions.length;
  },
  snap(_cycle, spot) {
    const out = distance(spot);
    if (out >= HUB * 1.2) return spot;
    if (out === 0) return atTurn(0, HUB * 1.5);
    const part = (HUB * 1.5) / out;
    return { u: MIDDLE + (spot.u - MIDDLE) * part, v: MIDDLE + (spot.v - MIDDLE) * part };
  },
  offer: ({ regions }, region) => spiral(atTurn(region / regions.length, 0.4), 0.05),
};

import type { Drawing } from "../../workshops/format.ts";
import { type ShapeRules, spiral } from "./rules.ts";

type Plane = Extract<Drawing, { shape: "plane" }>;

/** Height of the plot by its width. */
export const PLANE_ASPECT = 0.75;

/** Two axes and four regions, in reading order. */
export const planeRules: ShapeRules<Plane> = {
  aspect: PLANE_ASPECT,
  mirrors: true,
  findRegion: (_plane, { u, v }) => (v < 0.5 ? 0 : 2) + (u < 0.5 ? 0 : 1),
  snap: (_plane, spot) => spot,
  offer: (_plane, region) => spiral({ u: region % 2 === 0 ? 0.25 : 0.75, v: region < 2 ? 0.28 : 0.78 }, 0.05),
};

import type { Drawing } from "../../workshops/format.ts";
import type { ShapeRules } from "./rules.ts";

type Bars = Extract<Drawing, { shape: "bars" }>;

/** Bars to be read; nothing is placed on them. */
export const barsRules: ShapeRules<Bars> = {
  aspect: 1,
  mirrors: true,
  findRegion: () => null,
  snap: (_bars, spot) => spot,
  offer: () => [],
};

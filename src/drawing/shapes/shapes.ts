import type { Drawing } from "../../workshops/format.ts";
import type { FigureParts, Frame } from "../parts.ts";
import { barsRules } from "./bars.ts";
import { curveRules } from "./curve.ts";
import { cycleRules } from "./cycle.ts";
import { drawBars } from "./draw-bars.ts";
import { drawCurve } from "./draw-curve.ts";
import { drawCycle } from "./draw-cycle.ts";
import { drawLadder } from "./draw-ladder.ts";
import { drawPlane } from "./draw-plane.ts";
import { drawRings } from "./draw-rings.ts";
import { ladderRules } from "./ladder.ts";
import { planeRules } from "./plane.ts";
import { ringsRules } from "./rings.ts";
import type { ShapeRules } from "./rules.ts";

/** Everything that is particular to a shape. */
interface Shape<D extends Drawing> {
  readonly rules: ShapeRules<D>;
  /** Lines, areas and texts at a given width. */
  readonly draw: (drawing: D, frame: Frame) => FigureParts;
}

type Shapes = { readonly [S in Drawing["shape"]]: Shape<Extract<Drawing, { shape: S }>> };

/** A new shape is a set of rules, a way to draw it, and one line here. */
const shapes: Shapes = {
  curve: { rules: curveRules, draw: drawCurve },
  rings: { rules: ringsRules, draw: drawRings },
  cycle: { rules: cycleRules, draw: drawCycle },
  ladder: { rules: ladderRules, draw: drawLadder },
  plane: { rules: planeRules, draw: drawPlane },
  bars: { rules: barsRules, draw: drawBars },
};

export const shapeOf = (drawing: Drawing): Shape<Drawing> =>
  shapes[drawing.shape] as unknown as Shape<Drawing>;

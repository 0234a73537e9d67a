import type { Drawing } from "../../workshops/format.ts";
import { barsRules } from "./bars.ts";
import { curveRules } from "./curve.ts";
import { cycleRules } from "./cycle.ts";
import { ladderRules } from "./ladder.ts";
import { planeRules } from "./plane.ts";
import { ringsRules } from "./rings.ts";
import type { ShapeRules } from "./rules.ts";

type AllRules = { readonly [S in Drawing["shape"]]: ShapeRules<Extract<Drawing, { shape: S }>> };

/** A new shape is one set of rules and one line here. */
const rules: AllRules = {
  curve: curveRules,
  rings: ringsRules,
  cycle: cycleRules,
  ladder: ladderRules,
  plane: planeRules,
  bars: barsRules,
};

export const rulesOf = (drawing: Drawing): ShapeRules<Drawing> => rules[drawing.shape] as ShapeRules<Drawing>;

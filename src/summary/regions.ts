import type { FigurePlace } from "../workshops/answer.ts";
import type { Drawing, LabelledItem } from "../workshops/format.ts";

/** Says in which region of a drawing a place lies; null for none. The geometry is the drawing's. */
export type RegionOf = (place: FigurePlace) => string | null;

/** What marks on a drawing are counted by; bars are only read. */
export const listRegions = (drawing: Drawing): readonly LabelledItem[] =>
  drawing.shape === "bars" ? [] : drawing.regions;

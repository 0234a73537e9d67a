import type { FigurePlace } from "../workshops/answer.ts";
import type { Drawing, LabelledItem } from "../workshops/format.ts";
import type { InkStroke } from "../workshops/ink.ts";
import type { ScaleBlock } from "./handout.ts";

/** Something placed on a figure: by a person for one of the items, or a token with its own text. */
export interface FigureSpot extends FigurePlace {
  readonly id: string;
  /** Which of the items it stands for, from 0; null for a token. */
  readonly item: number | null;
  /** A token's text; "" for a point. */
  readonly text: string;
}

export interface FigureBlock {
  readonly kind: "figure";
  readonly drawing: Drawing;
  /** The picture in words. */
  readonly alternative: string;
  /** The items that are placed, in the order of their symbols. */
  readonly items: readonly LabelledItem[];
  readonly spots: readonly FigureSpot[];
  /** Tokens not yet placed, or suggestions where nothing is written. */
  readonly unplaced: readonly LabelledItem[];
  /** Regions × points, where each region gets a point of a scale. */
  readonly levels: ScaleBlock | null;
  /** Tokens of many tables, by the region they stand in. */
  readonly gathered: readonly LabelledItem[];
  /** Regions that the workshop describes in words. */
  readonly described: readonly LabelledItem[];
  /** What was drawn on it, over the figure; of several tables each on a figure of its own. */
  readonly sketches: readonly FigureSketch[];
}

export interface FigureSketch {
  readonly from: string | null;
  readonly strokes: readonly InkStroke[];
}

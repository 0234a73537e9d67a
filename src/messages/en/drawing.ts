import { plural } from "../plural.ts";

/** Figures and what is drawn by hand. */
export const drawing = {
  /** What a drawing by hand is to those who don't see it. */
  ink: (strokes: number) => plural(strokes, { one: "Drawing, # stroke", other: "Drawing, # strokes" }),
  /** The figure's description, to be opened. */
  inWords: "The picture in words",
};

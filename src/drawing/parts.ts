/**
 * What a drawing consists of, in its own units: a line of text is TEXT units high, whatever the width. So the same
 * drawing can be laid out narrow (a phone: few ems wide) or wide (board, paper) and then scaled as a whole.
 */

/** Height of the text, in units of the drawing. */
export const TEXT = 10;
/** From one line of text to the next. */
export const LINE = 12.5;

export type Direction = "ltr" | "rtl";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FigureText {
  readonly lines: readonly string[];
  /** Where the first baseline stands, and which end of each line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Region and bar names, what the axes mean, numbers of steps and legend, figures at bars. */
  readonly role: "name" | "axis" | "number" | "value";
}

export interface FigureLine {
  readonly path: string;
  /** How it is inked; "wash" and "bar" are areas, "arrow" a filled head. */
  readonly role: "dash" | "rule" | "main" | "wash" | "bar" | "arrow";
}

export interface FigureParts {
  /** The whole picture's size. */
  readonly width: number;
  readonly height: number;
  /** Where spots from 0 to 1 lie, before the picture is turned round. */
  readonly plot: Box;
  /** The area of each region, in the drawing's order. */
  readonly regions: readonly { readonly id: string; readonly path: string }[];
  readonly lines: readonly FigureLine[];
  readonly texts: readonly FigureText[];
}

/** What a shape is drawn into. */
export interface Frame {
  readonly width: number;
  /** Turns a place of the picture round where the script runs from right to left. */
  readonly turn: (x: number) => number;
}

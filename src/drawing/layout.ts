import type { FigurePlace } from "../workshops/answer.ts";
import type { Drawing } from "../workshops/format.ts";
import { type Direction, type FigureParts, TEXT } from "./parts.ts";
import { shapeOf } from "./shapes/shapes.ts";

/** A drawing laid out, and where places on it are. */
export interface FigureLayout extends FigureParts {
  /** The drawing's coordinates of a place. */
  locate(place: FigurePlace): { readonly x: number; readonly y: number };
  /** The place at coordinates of the drawing. */
  placeAt(x: number, y: number): FigurePlace;
}

/** Lays a drawing out `ems` wide: its width by the height of its text. */
export function layoutFigure(drawing: Drawing, ems: number, direction: Direction = "ltr"): FigureLayout {
  const { rules, draw } = shapeOf(drawing);
  const width = ems * TEXT;
  const parts = draw(drawing, { width, turn: (x) => (direction === "rtl" ? width - x : x) });
  const mirrored = rules.mirrors && direction === "rtl";
  const plot = mirrored ? { ...parts.plot, x: width - parts.plot.x - parts.plot.width } : parts.plot;
  const turn = (part: number): number => (mirrored ? 1 - part : part);
  const inside = (part: number): number => Math.min(999, Math.max(0, Math.round(part * 999)));
  return {
    ...parts,
    plot,
    locate: ({ x, y }) => ({
      x: plot.x + turn(x / 999) * plot.width,
      y: plot.y + (y / 999) * plot.height,
    }),
    placeAt: (x, y) => ({
      x: inside(turn((x - plot.x) / plot.width)),
      y: inside((y - plot.y) / plot.height),
    }),
  };
}

/** A drawing's size in units of which its text is 10 high. */
export function figureBox(
  drawing: Drawing,
  ems: number,
): { readonly width: number; readonly height: number } {
  const { width, height } = layoutFigure(drawing, ems);
  return { width, height };
}

/** How many ems wide to lay out a drawing so that, with text of `textPx`, it fits into a space. */
export function fitFigure(drawing: Drawing, widthPx: number, heightPx: number, textPx: number): number {
  const most = widthPx / textPx;
  for (let ems = most; ems > 16; ems -= 0.5) {
    if ((figureBox(drawing, ems).height / TEXT) * textPx <= heightPx) return ems;
  }
  return Math.min(most, 16);
}

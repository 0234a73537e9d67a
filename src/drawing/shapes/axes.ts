import { type Box, type FigureLine, type FigureText, type Frame, LINE } from "../parts.ts";
import { arrowPath, linePath } from "../paths.ts";
import { breakText } from "../text-size.ts";

const BEYOND = 8;
/** Slanted letters lean out of their place. */
export const SLANT = 2;

/** The names of two axes: what goes up stands above its arrow, what goes across under the end of its own. */
export function layAxisNames(
  { up, across }: { readonly up: string; readonly across: string },
  { width, turn }: Frame,
) {
  const upLines = up.trim() === "" ? [] : breakText(up, width - 2 * SLANT);
  const acrossLines = across.trim() === "" ? [] : breakText(across, width - 2 * SLANT);
  const texts: FigureText[] =
    upLines.length === 0
      ? []
      : [{ lines: upLines, x: turn(SLANT), y: LINE * 0.75, anchor: "start", role: "axis" }];
  return {
    texts,
    /** Where the plot may begin. */
    top: upLines.length * LINE + BEYOND + 4,
    /** The other axis' name below a height, and where the picture then ends. */
    placeAcross: (below: number): { readonly texts: readonly FigureText[]; readonly bottom: number } => ({
      texts:
        acrossLines.length === 0
          ? []
          : [{ lines: acrossLines, x: turn(width - SLANT), y: below + LINE, anchor: "end", role: "axis" }],
      bottom: below + (acrossLines.length === 0 ? 2 : acrossLines.length * LINE + 4),
    }),
  };
}

/** Two axes along the start and the base of a plot, with arrowheads a little beyond it. */
export function drawAxes({ x, y, width, height }: Box, { turn }: Frame): readonly FigureLine[] {
  const origin = { x: turn(x), y: y + height };
  const top = { x: turn(x), y: y - BEYOND };
  const end = { x: turn(x + width + BEYOND), y: y + height };
  return [
    { role: "rule", path: linePath(top, origin, end) },
    { role: "arrow", path: arrowPath(origin, top) },
    { role: "arrow", path: arrowPath(origin, end) },
  ];
}

import { getStroke } from "perfect-freehand";
import { INK_LIMITS, type InkStroke } from "../workshops/ink.ts";

type Pen = InkStroke["pen"];

/** Widths of the pens in thousandths of the pad's width, and how much pressure thins them. */
const PENS: Readonly<Record<Pen, { readonly size: number; readonly thinning: number }>> = {
  0: { size: 5, thinning: 0.5 },
  1: { size: 5, thinning: 0.5 },
  2: { size: 22, thinning: 0 },
};

/** The outline of a stroke as an SVG path, in thousandths of the pad's width. */
export function outlineStroke({ pen, points }: Pick<InkStroke, "pen" | "points">): string {
  const triples: number[][] = [];
  for (let at = 0; at + 2 < points.length; at += 3) {
    triples.push([points[at] ?? 0, points[at + 1] ?? 0, (points[at + 2] ?? 0) / 255]);
  }
  const { size, thinning } = PENS[pen];
  const outline = getStroke(triples, {
    size,
    thinning,
    smoothing: 0.6,
    streamline: 0.3,
    simulatePressure: false,
    last: true,
  });
  return closePath(outline);
}

/** A closed curve through the middles between the points of an outline. */
function closePath(outline: readonly (readonly [number, number])[]): string {
  const [first] = outline;
  if (!first) return "";
  const round = (value: number) => Math.round(value * 10) / 10;
  const parts = outline.map(([x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? first;
    return `${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  return `M${round(first[0])} ${round(first[1])}Q${parts.join(" ")}Z`;
}

/** How far down strokes reach with the pen's width, in thousandths of the pad's width; 0 without strokes. */
export function inkHeight(strokes: readonly Pick<InkStroke, "pen" | "points">[]): number {
  let lowest = 0;
  for (const { pen, points } of strokes) {
    for (let at = 1; at < points.length; at += 3) {
      lowest = Math.max(lowest, (points[at] ?? 0) + PENS[pen].size);
    }
  }
  return Math.min(lowest, INK_LIMITS.depth);
}

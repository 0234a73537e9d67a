import { getStroke } from "perfect-freehand";
import { INK_LIMITS, type InkStroke } from "../workshops/ink.ts";

type Drawn = Pick<InkStroke, "pen" | "points">;

/** Widths of the pens in thousandths of the pad's width, and how much pressure thins them. */
const PENS: Readonly<Record<InkStroke["pen"], { readonly size: number; readonly thinning: number }>> = {
  0: { size: 5, thinning: 0.5 },
  1: { size: 5, thinning: 0.5 },
  2: { size: 22, thinning: 0 },
};

/** The outline of a stroke as an SVG path, in thousandths of the pad's width. */
export function outlineStroke({ pen, points }: Drawn): string {
  const triples: number[][] = [];
  for (let at = 0; at + 2 < points.length; at += 3) {
    triples.push([points[at] ?? 0, points[at + 1] ?? 0, (points[at + 2] ?? 0) / 255]);
  }
  const { size, thinning } = PENS[pen];
  return closePath(
    getStroke(triples, {
      size,
      thinning,
      smoothing: 0.6,
      streamline: 0.3,
      simulatePressure: false,
      last: true,
    }),
  );
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
export function inkHeight(strokes: readonly Drawn[]): number {
  let lowest = 0;
  for (const { pen, points } of strokes) {
    for (let at = 1; at < points.length; at += 3) {
      lowest = Math.max(lowest, (points[at] ?? 0) + PENS[pen].size);
    }
  }
  return Math.min(lowest, INK_LIMITS.depth);
}

/** Points in pieces that a stroke can hold; each piece begins where the one before ended. */
export function cutPoints(
  points: readonly number[],
  most: number = INK_LIMITS.pointsPerStroke,
): readonly (readonly number[])[] {
  const pieces: (readonly number[])[] = [];
  for (let at = 0; at === 0 || at + 3 < points.length; at += (most - 1) * 3) {
    pieces.push(points.slice(at, at + most * 3));
  }
  return pieces;
}

/** Whether a stroke comes within `reach` of a place. */
export function strokePasses({ pen, points }: Drawn, x: number, y: number, reach: number): boolean {
  const near = reach + PENS[pen].size / 2;
  for (let at = 0; at + 2 < points.length; at += 3) {
    const from = { x: points[at] ?? 0, y: points[at + 1] ?? 0 };
    const to = { x: points[at + 3] ?? from.x, y: points[at + 4] ?? from.y };
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const part = Math.min(1, Math.max(0, along));
    if (Math.hypot(from.x + dx * part - x, from.y + dy * part - y) <= near) return true;
  }
  return false;
}

import type { Drawing } from "../../workshops/format.ts";
import { layLegend } from "../legend.ts";
import { type Box, type FigureLine, type FigureParts, type FigureText, type Frame, LINE } from "../parts.ts";
import { areaPath, arrowPath, ellipsePath, linePath, type Point } from "../paths.ts";
import { boundText, breakText, fitsWhole, overlap } from "../text-size.ts";
import { atTurn, CYCLE_ASPECT } from "./cycle.ts";
import { labelsOf, type Spot } from "./rules.ts";

/** How far out the steps stand, and how much of the width a name may take. */
const OUT = 0.7;
const NAME_SHARE = 0.29;
const MOST_LINES = 4;
const SAMPLES = 72;
const DISC = 9;

/** Arcs with arrowheads from step to step; the names interrupt them, or numbers do where names don't fit. */
export function drawCycle(drawing: Extract<Drawing, { shape: "cycle" }>, frame: Frame): FigureParts {
  const { width, turn } = frame;
  const plot = { x: 0, y: 0, width, height: width * CYCLE_ASPECT };
  const at = ({ u, v }: Spot): Point => ({ x: plot.x + u * plot.width, y: plot.y + v * plot.height });
  const labels = labelsOf(drawing.regions);
  const count = labels.length;
  const steps = labels.map((_, index) => at(atTurn(index / count, OUT)));
  const named = nameSteps(labels, steps, plot);
  const legend = named ? null : layLegend(labels, width, plot.height + 4, turn);
  const shown = named ?? numberSteps(steps);
  const lines = labels.flatMap((_, index): readonly FigureLine[] => {
    const arc = Array.from({ length: SAMPLES + 1 }, (__, sample) =>
      at(atTurn((index + sample / SAMPLES) / count, OUT)),
    ).filter((point) => shown.boxes.every((box) => !overlap({ ...point, width: 0, height: 0 }, box)));
    const [before, tip] = [arc.at(-4), arc.at(-1)];
    if (!before || !tip) return [];
    return [
      { role: "rule", path: linePath(...arc) },
      { role: "arrow", path: arrowPath(before, tip) },
    ];
  });
  return {
    width,
    height: plot.height + (legend ? 4 + legend.height : 0),
    plot,
    regions: drawing.regions.map(({ id }, index) => ({ id, path: sectorPath(index, count, at) })),
    lines: [...shown.lines, ...lines],
    texts: [...shown.texts, ...(legend?.texts ?? [])],
  };
}

interface Steps {
  readonly texts: readonly FigureText[];
  readonly lines: readonly FigureLine[];
  /** What the arcs keep clear of. */
  readonly boxes: readonly Box[];
}

/** Each step's number with its name below; null when they would touch, leave the plot or need too many lines. */
function nameSteps(labels: readonly string[], steps: readonly Point[], plot: Box): Steps | null {
  const room = plot.width * NAME_SHARE;
  const pairs = labels.map((label, index) => {
    const lines = breakText(label, room);
    const { x, y } = steps[index] ?? { x: 0, y: 0 };
    const top = y - ((lines.length + 1) * LINE) / 2 + LINE * 0.8;
    const number: FigureText = { lines: [String(index + 1)], x, y: top, anchor: "middle", role: "number" };
    return [number, { lines, x, y: top + LINE, anchor: "middle", role: "name" } as FigureText] as const;
  });
  const bounds = pairs.map(([number, name]) => join(boundText(number), boundText(name)));
  const boxes = bounds.map((box) => inflate(box, 4));
  const fit =
    labels.every((label) => fitsWhole(label, room)) &&
    pairs.every(([, name]) => name.lines.length <= MOST_LINES) &&
    bounds.every((box) => contains(plot, box)) &&
    boxes.every((box, index) => boxes.slice(index + 1).every((other) => !overlap(box, other)));
  return fit ? { texts: pairs.flat(), lines: [], boxes } : null;
}

function numberSteps(steps: readonly Point[]): Steps {
  return {
    texts: steps.map(
      ({ x, y }, index): FigureText => ({
        lines: [String(index + 1)],
        x,
        y: y + 3.4,
        anchor: "middle",
        role: "number",
      }),
    ),
    lines: steps.map((step): FigureLine => ({ role: "rule", path: ellipsePath(step, DISC, DISC) })),
    boxes: steps.map(({ x, y }) =>
      inflate({ x: x - DISC, y: y - DISC, width: 2 * DISC, height: 2 * DISC }, 2),
    ),
  };
}

function sectorPath(index: number, count: number, at: (spot: Spot) => Point): string {
  if (count === 1) return ellipsePath(at({ u: 0.5, v: 0.5 }), at({ u: 0.5, v: 0 }).x, at({ u: 0, v: 0.5 }).y);
  const rim = Array.from({ length: 25 }, (_, sample) => at(atTurn((index - 0.5 + sample / 24) / count, 1)));
  return areaPath(at({ u: 0.5, v: 0.5 }), ...rim);
}

const inflate = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

function join(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

import type { Drawing } from "../../workshops/format.ts";
import { layLegend } from "../legend.ts";
import { type FigureLine, type FigureParts, type FigureText, type Frame, LINE } from "../parts.ts";
import { areaPath, boxPath, linePath, type Point } from "../paths.ts";
import { boundText, breakText, fitsWhole, overlap } from "../text-size.ts";
import { drawAxes, layAxisNames } from "./axes.ts";
import { CURVE_ASPECT, listBorders, listLine } from "./curve.ts";
import { labelsOf, type Spot } from "./rules.ts";

const MOST_LINES = 3;
const AXIS_ROOM = { start: 4, end: 12 };

/** Axes, the line with a wash under it, phases between fine dotted verticals with their names along the base. */
export function drawCurve(curve: Extract<Drawing, { shape: "curve" }>, frame: Frame): FigureParts {
  const { width, turn } = frame;
  const axis = layAxisNames(curve, frame);
  const plot = {
    x: AXIS_ROOM.start,
    y: axis.top,
    width: width - AXIS_ROOM.start - AXIS_ROOM.end,
    height: (width - AXIS_ROOM.start - AXIS_ROOM.end) * CURVE_ASPECT,
  };
  const at = ({ u, v }: Spot): Point => ({ x: turn(plot.x + u * plot.width), y: plot.y + v * plot.height });
  const borders = listBorders(curve);
  const spots = listLine(curve);
  const [first, last] = [spots[0], spots.at(-1)];
  const lines: FigureLine[] = [
    ...borders
      .slice(1, -1)
      .map((u): FigureLine => ({ role: "dash", path: linePath(at({ u, v: 0 }), at({ u, v: 1 })) })),
    ...drawAxes(plot, frame),
  ];
  if (first && last) {
    const ground = [at({ u: last.u, v: 1 }), at({ u: first.u, v: 1 })];
    lines.unshift({ role: "wash", path: areaPath(...spots.map(at), ...ground) });
    lines.push({ role: "main", path: linePath(...spots.map(at)) });
  }
  const base = plot.y + plot.height;
  const names = namePhases(labelsOf(curve.regions), borders, plot.width, at, base);
  const across = axis.placeAcross(base + names.height);
  const legend = names.fit ? null : layLegend(labelsOf(curve.regions), width, across.bottom + 4, turn);
  return {
    width,
    height: across.bottom + (legend ? 4 + legend.height : 0),
    plot,
    regions: curve.regions.map(({ id }, index) => {
      const [from, to] = [borders[index] ?? 0, borders[index + 1] ?? 1];
      return { id, path: boxPath(at({ u: from, v: 0 }), at({ u: to, v: 1 })) };
    }),
    lines,
    texts: [...axis.texts, ...names.texts, ...across.texts, ...(legend?.texts ?? [])],
  };
}

/** The phases' names under the base, or numbers for a legend where the names don't fit. */
function namePhases(
  labels: readonly string[],
  borders: readonly number[],
  plotWidth: number,
  at: (spot: Spot) => Point,
  base: number,
): { readonly texts: readonly FigureText[]; readonly height: number; readonly fit: boolean } {
  const room = (index: number): number => ((borders[index + 1] ?? 1) - (borders[index] ?? 0)) * plotWidth - 5;
  const middle = (index: number): number =>
    at({ u: ((borders[index] ?? 0) + (borders[index + 1] ?? 1)) / 2, v: 1 }).x;
  const broken = labels.map((label, index) => breakText(label, room(index)));
  const fit = labels.every(
    (label, index) => fitsWhole(label, room(index)) && (broken[index]?.length ?? 0) <= MOST_LINES,
  );
  const y = base + 4 + LINE * 0.8;
  if (fit) {
    const texts = broken.map(
      (lines, index): FigureText => ({ lines, x: middle(index), y, anchor: "middle", role: "name" }),
    );
    return { texts, height: 4 + Math.max(...broken.map((lines) => lines.length)) * LINE, fit };
  }
  const rows: FigureText[][] = [];
  for (const index of labels.keys()) {
    const number = {
      lines: [String(index + 1)],
      x: middle(index),
      anchor: "middle",
      role: "number",
    } as const;
    // Narrow phases: a number that would touch the one before stands a row lower.
    const free = rows.findIndex((row) => !row.some((other) => touch(number, other)));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), { ...number, y: y + row * LINE }];
  }
  return { texts: rows.flat(), height: 4 + rows.length * LINE, fit };
}

const touch = (one: Omit<FigureText, "y">, other: FigureText): boolean =>
  overlap(boundText({ ...one, y: other.y }), boundText(other));

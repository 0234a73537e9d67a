import type { Drawing } from "../../workshops/format.ts";
import { layLegend } from "../legend.ts";
import { type FigureLine, type FigureParts, type FigureText, type Frame, LINE } from "../parts.ts";
import { areaPath, boxPath, linePath, type Point } from "../paths.ts";
import { breakText, fitsWhole } from "../text-size.ts";
import { LADDER_ASPECT, treadOf } from "./ladder.ts";
import { labelsOf, type Spot } from "./rules.ts";

const EDGE = 2;

/** Steps that rise towards the end, each with its name under its tread. */
export function drawLadder(
  drawing: Extract<Drawing, { shape: "ladder" }>,
  { width, turn }: Frame,
): FigureParts {
  const plot = { x: EDGE, y: 0, width: width - 2 * EDGE, height: (width - 2 * EDGE) * LADDER_ASPECT };
  const at = ({ u, v }: Spot): Point => ({ x: turn(plot.x + u * plot.width), y: plot.y + v * plot.height });
  const labels = labelsOf(drawing.regions);
  const count = labels.length;
  const stairs = labels.flatMap((_, step) => {
    const v = treadOf(count, step);
    return [at({ u: step / count, v }), at({ u: (step + 1) / count, v })];
  });
  const lines: FigureLine[] = [
    { role: "wash", path: areaPath(at({ u: 0, v: 1 }), ...stairs, at({ u: 1, v: 1 })) },
    ...labels.slice(1).map((_, step): FigureLine => {
      const u = (step + 1) / count;
      return { role: "dash", path: linePath(at({ u, v: treadOf(count, step) }), at({ u, v: 1 })) };
    }),
    { role: "rule", path: linePath(at({ u: 0, v: 1 }), at({ u: 1, v: 1 }), ...stairs.slice(-1)) },
    { role: "main", path: linePath(at({ u: 0, v: 1 }), ...stairs) },
  ];

  const room = plot.width / count - 8;
  const broken = labels.map((label) => breakText(label, room));
  const fit = labels.every(
    (label, step) =>
      fitsWhole(label, room) &&
      (broken[step]?.length ?? 0) * LINE + 11 <= (1 - treadOf(count, step)) * plot.height,
  );
  const texts = labels.map((_, step): FigureText => {
    const { x, y } = at({ u: (step + 0.5) / count, v: treadOf(count, step) });
    return {
      lines: fit ? (broken[step] ?? []) : [String(step + 1)],
      x,
      y: y + 9 + LINE * 0.8,
      anchor: "middle",
      role: fit ? "name" : "number",
    };
  });
  const bottom = plot.height + EDGE;
  const legend = fit ? null : layLegend(labels, width, bottom + 4, turn);
  return {
    width,
    height: bottom + (legend ? 4 + legend.height : 0),
    plot,
    regions: drawing.regions.map(({ id }, step) => ({
      id,
      path: boxPath(at({ u: step / count, v: treadOf(count, step) }), at({ u: (step + 1) / count, v: 1 })),
    })),
    lines,
    texts: [...texts, ...(legend?.texts ?? [])],
  };
}

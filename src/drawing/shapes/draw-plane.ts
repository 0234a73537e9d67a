import type { Drawing } from "../../workshops/format.ts";
import { layLegend } from "../legend.ts";
import { type FigureParts, type FigureText, type Frame, LINE } from "../parts.ts";
import { boxPath, linePath, type Point } from "../paths.ts";
import { breakText, fitsWhole } from "../text-size.ts";
import { drawAxes, layAxisNames } from "./axes.ts";
import { PLANE_ASPECT } from "./plane.ts";
import { labelsOf, type Spot } from "./rules.ts";

const AXIS_ROOM = { start: 4, end: 12 };
const MOST_LINES = 3;

/** Two axes with arrowheads, halved by fine dotted lines; each region's name in its upper corner. */
export function drawPlane(drawing: Extract<Drawing, { shape: "plane" }>, frame: Frame): FigureParts {
  const { width, turn } = frame;
  const axis = layAxisNames(drawing, frame);
  const plotWidth = width - AXIS_ROOM.start - AXIS_ROOM.end;
  const plot = { x: AXIS_ROOM.start, y: axis.top, width: plotWidth, height: plotWidth * PLANE_ASPECT };
  const at = ({ u, v }: Spot): Point => ({ x: turn(plot.x + u * plot.width), y: plot.y + v * plot.height });
  const corner = (index: number): Spot => ({ u: index % 2 === 0 ? 0 : 0.5, v: index < 2 ? 0 : 0.5 });
  const labels = labelsOf(drawing.regions);
  const room = plot.width / 2 - 12;
  const broken = labels.map((label) => breakText(label, room));
  const fit =
    labels.every((label) => fitsWhole(label, room)) && broken.every(({ length }) => length <= MOST_LINES);
  const texts = labels.map((_, index): FigureText => {
    const { u, v } = corner(index);
    return {
      lines: fit ? (broken[index] ?? []) : [String(index + 1)],
      x: turn(plot.x + u * plot.width + 6),
      y: plot.y + v * plot.height + 4 + LINE * 0.8,
      anchor: "start",
      role: fit ? "name" : "number",
    };
  });
  const across = axis.placeAcross(plot.y + plot.height + 2);
  const legend = fit ? null : layLegend(labels, width, across.bottom + 4, turn);
  return {
    width,
    height: across.bottom + (legend ? 4 + legend.height : 0),
    plot,
    regions: drawing.regions.map(({ id }, index) => {
      const { u, v } = corner(index);
      return { id, path: boxPath(at({ u, v }), at({ u: u + 0.5, v: v + 0.5 })) };
    }),
    lines: [
      { role: "dash", path: linePath(at({ u: 0.5, v: 0 }), at({ u: 0.5, v: 1 })) },
      { role: "dash", path: linePath(at({ u: 0, v: 0.5 }), at({ u: 1, v: 0.5 })) },
      ...drawAxes(plot, frame),
    ],
    texts: [...axis.texts, ...texts, ...across.texts, ...(legend?.texts ?? [])],
  };
}

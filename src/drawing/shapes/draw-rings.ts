import type { Drawing } from "../../workshops/format.ts";
import { layLegend } from "../legend.ts";
import { type Box, type FigureLine, type FigureParts, type FigureText, type Frame, LINE } from "../parts.ts";
import { arrowPath, ellipsePath, linePath } from "../paths.ts";
import { breakText, fitsWhole } from "../text-size.ts";
import { SLANT } from "./axes.ts";
import { listRings, RINGS_ASPECT, type Ring } from "./rings.ts";
import { labelsOf } from "./rules.ts";

type Rings = Extract<Drawing, { shape: "rings" }>;
const EDGE = 2;
const ASIDE = 9;

/** Nested ellipses, darker inwards, each with its name in the room above the next one. */
export function drawRings(drawing: Rings, frame: Frame): FigureParts {
  const { width } = frame;
  const plot = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: (width - 2 * EDGE) * RINGS_ASPECT };
  const rings = listRings(drawing.regions.length);
  const paths = rings.map(({ middle, across, down }) =>
    ellipsePath(
      { x: plot.x + middle.u * plot.width, y: plot.y + middle.v * plot.height },
      across * plot.width,
      down * plot.height,
    ),
  );
  const below = plot.y + plot.height + EDGE;
  const names = nameRings(labelsOf(drawing.regions), rings, plot, below, frame);
  const axis = layInnerOuter(drawing, below + names.height, frame);
  return {
    width,
    height: below + names.height + axis.height,
    plot,
    regions: drawing.regions.map(({ id }, index) => ({
      id,
      path: `${paths[index] ?? ""}${paths[index - 1] ?? ""}`,
    })),
    lines: [
      ...paths.flatMap((path): FigureLine[] => [
        { role: "wash", path },
        { role: "rule", path },
      ]),
      ...axis.lines,
    ],
    texts: [...names.texts, ...axis.texts],
  };
}

function nameRings(
  labels: readonly string[],
  rings: readonly Ring[],
  plot: Box,
  below: number,
  { width, turn }: Frame,
): { readonly texts: readonly FigureText[]; readonly height: number } {
  const topOf = ({ middle, down }: Ring): number => plot.y + (middle.v - down) * plot.height;
  /** The height a name has, and how wide the ring is where its first line begins. */
  const roomOf = (index: number) => {
    const ring = rings[index];
    if (!ring) return { top: 0, height: 0, width: 0 };
    const top = topOf(ring);
    const inner = rings[index - 1];
    const height = inner ? topOf(inner) - top : ring.down * plot.height * 0.9;
    return { top, height, width: 0, ring };
  };
  const laid = labels.map((label, index) => {
    const { top, height, ring } = roomOf(index);
    for (let count = 1; ring && count * LINE <= height; count += 1) {
      const start = top + (height - count * LINE) / 2;
      const room = chordAt(ring, start - top + 1.5, plot) - 4;
      if (!fitsWhole(label, room)) continue;
      const lines = breakText(label, room);
      if (lines.length <= count) return { lines, y: top + (height - lines.length * LINE) / 2 + LINE * 0.8 };
    }
    return null;
  });
  const fit = laid.every((one) => one !== null);
  const texts = labels.map((_, index): FigureText => {
    const { top, height } = roomOf(index);
    const numbered = { lines: [String(index + 1)], y: top + height / 2 + LINE * 0.3 };
    const { lines, y } = (fit && laid[index]) || numbered;
    // Many rings lie so close that their numbers take turns.
    const aside = height > LINE || fit ? 0 : index % 2 === 0 ? ASIDE : -ASIDE;
    return { lines, x: width / 2 + aside, y, anchor: "middle", role: fit ? "name" : "number" };
  });
  if (fit) return { texts, height: 0 };
  const legend = layLegend(labels, width, below + 4, turn);
  return { texts: [...texts, ...legend.texts], height: 4 + legend.height };
}

/** How wide a ring is at a depth under its top, in units of the drawing. */
function chordAt({ across, down }: Ring, depth: number, plot: Box): number {
  const out = 1 - depth / (down * plot.height);
  return 2 * across * plot.width * Math.sqrt(Math.max(0, 1 - out * out));
}

/** What the middle and the outside mean: a dot and a ring at the ends of an arrow. */
function layInnerOuter({ inner, outer }: Rings, top: number, { width, turn }: Frame) {
  if (!inner && !outer) return { lines: [], texts: [], height: 0 };
  const room = width * 0.46;
  const [from, to] = [breakText(inner ?? "", room), breakText(outer ?? "", room)];
  const y = top + 12;
  const [dot, ring] = [turn(4), turn(width - 6)];
  const end = turn(width - 13);
  const lines: FigureLine[] = [
    { role: "arrow", path: ellipsePath({ x: dot, y }, 2.6, 2.6) },
    { role: "rule", path: linePath({ x: turn(10), y }, { x: end, y }) },
    { role: "arrow", path: arrowPath({ x: dot, y }, { x: end, y }) },
    { role: "rule", path: ellipsePath({ x: ring, y }, 5, 5) },
  ];
  const baseline = y + 8 + LINE * 0.8;
  const texts: FigureText[] = [
    { lines: from, x: turn(SLANT), y: baseline, anchor: "start", role: "axis" },
    { lines: to, x: turn(width - SLANT), y: baseline, anchor: "end", role: "axis" },
  ];
  return { lines, texts, height: 20 + Math.max(from.length, to.length) * LINE + 2 };
}

import type { FigureAnswer, FigurePlace } from "../workshops/answer.ts";
import type { FigureField } from "../workshops/format.ts";
import { listRegions, type RegionOf } from "./regions.ts";
import type { AnswerOfTable } from "./table.ts";
import { compareText, type TallyCount } from "./tally.ts";

/** Where somebody placed an item on a figure. Whose dot it is stays behind. */
export interface FigureDot extends FigurePlace {
  readonly itemId: string;
  readonly tableId: string;
}

/** The dots of all tables for the field's items, in an order that no table's place changes. */
export function listDots(field: FigureField, tables: readonly AnswerOfTable<FigureAnswer>[]): FigureDot[] {
  const items = new Set(field.marks.kind === "points" ? field.marks.items.map(({ id }) => id) : []);
  return tables
    .flatMap(({ tableId, answer }) =>
      answer.points
        .filter(({ itemId }) => items.has(itemId))
        .map(({ x, y, itemId }) => ({ x, y, itemId, tableId })),
    )
    .sort(
      (a, b) =>
        a.x - b.x || a.y - b.y || compareText(a.tableId, b.tableId) || compareText(a.itemId, b.itemId),
    );
}

/** Counts dots and their tables per region, in the order of the drawing; dots outside every region are not in it. */
export function countDots(field: FigureField, dots: readonly FigureDot[], regionOf: RegionOf): TallyCount[] {
  const placed = dots.map((dot) => ({ tableId: dot.tableId, regionId: regionOf(dot) }));
  return listRegions(field.drawing).map(({ id, label }) => {
    const here = placed.filter(({ regionId }) => regionId === id);
    return { id, label, people: here.length, tables: new Set(here.map(({ tableId }) => tableId)).size };
  });
}

/**
 * Moves dots apart until none lies nearer than `least` (thousandths of the figure) to another: each goes to the
 * nearest free place of a ring round its own. `aspect` is the figure's height by its width.
 */
export function spreadDots<Dot extends FigurePlace>(
  dots: readonly Dot[],
  least: number,
  aspect: number,
): Dot[] {
  const placed: Dot[] = [];
  const isFree = ({ x, y }: FigurePlace): boolean =>
    placed.every((other) => Math.hypot(other.x - x, (other.y - y) * aspect) >= least - 1e-6);
  for (const dot of dots) {
    const free = listPlacesAround(dot, least, aspect, dots.length).find(isFree) ?? dot;
    placed.push({ ...dot, ...free });
  }
  return placed;
}

/** The place itself, then rings of places round it, as many as hold `count` dots. */
function listPlacesAround(
  { x, y }: FigurePlace,
  least: number,
  aspect: number,
  count: number,
): FigurePlace[] {
  const rings = Math.ceil(Math.sqrt(count)) + 1;
  return [
    { x, y },
    ...Array.from({ length: rings }, (_, index) => index + 1).flatMap((ring) =>
      Array.from({ length: ring * 6 }, (_, step) => {
        const angle = (step / (ring * 6)) * 2 * Math.PI;
        return {
          x: x + ring * least * Math.cos(angle),
          y: y + (ring * least * Math.sin(angle)) / aspect,
        };
      }).filter((place) => place.x >= 0 && place.x <= 999 && place.y >= 0 && place.y <= 999),
    ),
  ];
}

import type { FigurePlace } from "../workshops/answer.ts";
import type { Drawing, LabelledItem } from "../workshops/format.ts";
import type { Spot } from "./shapes/rules.ts";
import { shapeOf } from "./shapes/shapes.ts";

/** Places nearer than this to each other (thousandths of the plot) pass for one. */
const SAME = 5;
const LAST = 999;

const toSpot = ({ x, y }: FigurePlace): Spot => ({ u: x / LAST, v: y / LAST });
const toPlace = ({ u, v }: Spot): FigurePlace => ({ x: within(u), y: within(v) });
const within = (part: number): number => Math.min(LAST, Math.max(0, Math.round(part * LAST) || 0));

/** What marks on a drawing are counted by; bars are only read. */
export const listRegions = (drawing: Drawing): readonly LabelledItem[] =>
  drawing.shape === "bars" ? [] : drawing.regions;

/** Height of the plot, where places lie, by its width. */
export const plotAspect = (drawing: Drawing): number => shapeOf(drawing).rules.aspect;

/** The region a place lies in; null for none. */
export function regionAt(drawing: Drawing, place: FigurePlace): string | null {
  const index = shapeOf(drawing).rules.findRegion(drawing, toSpot(place));
  return index === null ? null : (listRegions(drawing)[index]?.id ?? null);
}

/** Where a mark that is set at a place comes to lie: on the line of a curve, on a tread, inside the rings. */
export const snapPlace = (drawing: Drawing, place: FigurePlace): FigurePlace =>
  toPlace(shapeOf(drawing).rules.snap(drawing, toSpot(place)));

/** A good place in a region; `index` gives further ones, beginning again when there are no more. */
export function placeOfRegion(drawing: Drawing, regionId: string, index = 0): FigurePlace {
  const region = listRegions(drawing).findIndex(({ id }) => id === regionId);
  const places: FigurePlace[] = [];
  for (const spot of shapeOf(drawing).rules.offer(drawing, region)) {
    if (places.length > index) break;
    if (spot.u < 0.02 || spot.u > 0.98 || spot.v < 0 || spot.v > 1) continue;
    const place = snapPlace(drawing, toPlace(spot));
    const isNew = places.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= SAME);
    if (isNew && regionAt(drawing, place) === regionId) places.push(place);
  }
  return places[index % Math.max(1, places.length)] ?? { x: 500, y: 500 };
}

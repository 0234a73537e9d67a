import { listRegions, regionAt } from "../drawing/places.ts";
import { messages } from "../messages/drawing.ts";
import type { FigurePlace } from "../workshops/answer.ts";
import type { Drawing } from "../workshops/format.ts";

/** What the region of a place is called. */
export function nameRegion(drawing: Drawing, place: FigurePlace): string {
  const region = regionAt(drawing, place);
  return listRegions(drawing).find(({ id }) => id === region)?.label ?? messages.drawing.outside;
}

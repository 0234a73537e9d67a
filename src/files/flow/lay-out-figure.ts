import { listRegions, regionAt } from "../../drawing/places.ts";
import type { FigureBlock } from "../../handout/handout-figure.ts";
import { messages } from "../../messages/files.ts";
import type { LabelledItem } from "../../workshops/format.ts";
import type { Piece } from "./flow.ts";
import { layOutScale } from "./lay-out-tables.ts";

const words = messages.files.flow;
const term = ({ label, hint }: LabelledItem): Piece => ({ kind: "term", label, text: hint ?? "" });

/** A figure as a picture, and in words what stands where on it. */
export function layOutFigure(figure: FigureBlock): Piece[] {
  const whole = { kind: "figure", figure, sketch: null, words: figure.alternative } as const;
  return [
    { kind: "picture", from: null, picture: whole },
    ...figure.sketches
      .filter(({ from }) => from !== null)
      .map((sketch): Piece => {
        const said = messages.fields.ink(sketch.strokes.length);
        return { kind: "picture", from: sketch.from, picture: { ...whole, sketch, words: said } };
      }),
    ...listPlaced(figure),
    ...listWith(messages.print.toPlace, figure.unplaced),
    ...figure.gathered.map(term),
    ...figure.described.map(term),
    ...(figure.levels ? [layOutScale(figure.levels)] : []),
  ];
}

const listWith = (title: string, items: readonly LabelledItem[]): Piece[] =>
  items.length === 0 ? [] : [{ kind: "text", tone: "hint", text: title }, ...items.map(term)];

/** What was placed and how often in which region: a picture can't be searched, nor read aloud. */
function listPlaced({ drawing, items, spots, gathered }: FigureBlock): Piece[] {
  const regions = listRegions(drawing);
  const sayRegion = (id: string | null): string =>
    regions.find((region) => region.id === id)?.label ?? words.elsewhere;
  const ofItems = items.map((item, index) => {
    const here = spots
      .filter((spot) => spot.item === index)
      .map((spot) => sayRegion(regionAt(drawing, spot)));
    return { ...item, hint: countEach(here) || "–" };
  });
  // Names of many tables' tokens are gathered by region already.
  const tokens = gathered.length > 0 ? [] : spots.filter(({ item, text }) => item === null && text !== "");
  return [
    ...ofItems.map(term),
    ...tokens.map((spot) =>
      term({ id: spot.id, label: spot.text, hint: sayRegion(regionAt(drawing, spot)) }),
    ),
  ];
}

function countEach(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (names.length > 1 ? `${name} (${count})` : name)).join(", ");
}

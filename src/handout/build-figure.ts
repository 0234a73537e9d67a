import { regionAt } from "../drawing/places.ts";
import { messages } from "../messages/print.ts";
import type { Drawing, FigureField, LabelledItem } from "../workshops/format.ts";
import { type FieldSource, readMark, readMarks, readTexts } from "./documents.ts";
import type { ScaleBlock } from "./handout.ts";
import type { FigureBlock, FigureSpot } from "./handout-figure.ts";

type Source = FieldSource<FigureField>;

/** A figure with what people placed on it; blank, it is there to be marked with a pen. */
export function buildFigure(source: Source): FigureBlock {
  const { drawing, alternative, marks } = source.field;
  const tokens = readTokens(source);
  const spots = tokens.flatMap(({ spot }) => (spot ? [spot] : []));
  const isRoom = source.documents.whose === "all";
  const suggestions = marks.kind === "tokens" ? marks.suggestions : [];
  return {
    kind: "figure",
    drawing,
    alternative,
    items: marks.kind === "points" ? marks.items : [],
    spots: [...readPoints(source), ...spots.map((spot) => (isRoom ? { ...spot, text: "" } : spot))],
    // The names of many tables' tokens would hide the figure.
    gathered: isRoom ? gatherTokens(drawing, spots) : [],
    unplaced:
      tokens.length > 0
        ? tokens.flatMap(({ id, text, spot }) => (spot ? [] : [{ id, label: text }]))
        : suggestions,
    levels: buildLevels(source),
    // A table of levels explains its regions itself.
    described: marks.kind === "levels" ? [] : listRegions(drawing).filter(({ hint }) => hint !== undefined),
    sketches: readTexts(source, "figure").flatMap(({ from, answer }) => {
      const strokes = answer.ink?.[""];
      return strokes && strokes.length > 0 ? [{ from, strokes }] : [];
    }),
  };
}

const listRegions = (drawing: Drawing): readonly LabelledItem[] =>
  drawing.shape === "bars" ? drawing.bars : drawing.regions;

// Of "mine" only the person's own points; where the table answers as one, the table's.
function readPoints({ field, documents, ...rest }: Source): FigureSpot[] {
  if (field.marks.kind !== "points") return [];
  const { items } = field.marks;
  return readMarks({ field, documents, ...rest }, "figure").flatMap(({ from, answer }) =>
    answer.points
      .filter(({ personId }) => readMark([personId], field.who, documents).kind !== "empty")
      .map(({ x, y, personId, itemId }) => ({
        id: `${from ?? ""}/${personId}/${itemId}`,
        item: items.findIndex(({ id }) => id === itemId),
        text: "",
        x,
        y,
      }))
      .filter(({ item }) => item >= 0),
  );
}

interface Token {
  readonly id: string;
  readonly text: string;
  readonly spot: FigureSpot | null;
}

function readTokens(source: Source): Token[] {
  return readTexts(source, "figure").flatMap((owned) =>
    owned.answer.tokens
      .filter(({ text }) => text.trim() !== "")
      .map(({ id, text, place }) => {
        const named = nameToken(owned.from, text.trim());
        return {
          id,
          text: named,
          spot: place && { id: `${owned.from ?? ""}/${id}`, item: null, text: named, ...place },
        };
      }),
  );
}

const gatherTokens = (drawing: Drawing, spots: readonly FigureSpot[]): LabelledItem[] =>
  listRegions(drawing).flatMap(({ id, label }) => {
    const inside = spots.filter((spot) => regionAt(drawing, spot) === id).map(({ text }) => text);
    return inside.length > 0 ? [{ id, label, hint: inside.join(", ") }] : [];
  });

const nameToken = (from: string | null, text: string): string =>
  from === null ? text : messages.print.addedBy(text, from);

function buildLevels(source: Source): ScaleBlock | null {
  const { field, documents } = source;
  if (field.marks.kind !== "levels") return null;
  const { points } = field.marks;
  const levels = readMarks(source, "figure").flatMap(({ answer }) => Object.entries(answer.levels));
  return {
    kind: "scale",
    shape: "circle",
    moments: [],
    points: points.map(({ label }) => label),
    described: [],
    notes: [],
    rows: listRegions(field.drawing).map((region) => ({
      ...region,
      marks: points.map(({ value }) => {
        const people = levels.filter(([, values]) => values[region.id] === value).map(([id]) => id);
        return readMark(people, field.who, documents);
      }),
      notes: [],
    })),
  };
}

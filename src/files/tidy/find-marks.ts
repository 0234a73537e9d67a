import { listRegions, regionAt } from "../../drawing/places.ts";
import { messages } from "../../messages/files.ts";
import { markItem, TABLE_PERSON } from "../../workshops/address.ts";
import type {
  ChecklistAnswer,
  ChoiceAnswer,
  FigureAnswer,
  MatrixAnswer,
  RatingAnswer,
  VotesAnswer,
} from "../../workshops/answer.ts";
import type {
  ChecklistField,
  ChoiceField,
  FigureField,
  LabelledItem,
  MatrixField,
  RatingField,
  ScalePoint,
  VotesField,
  Worksheet,
} from "../../workshops/format.ts";
import type { Found } from "./entry.ts";
import { findNotes } from "./find-texts.ts";

/* Answers that are marks: one found thing per person and mark. */

const words = messages.files.tidy;
const TICK = 1;

/** Everybody who marked something, row by row. */
const findTickers = (people: readonly string[], place: Pick<Found, "row" | "column">): Found[] =>
  people.map((personId) => ({ personId: asPerson(personId), ...place, value: TICK, meaning: words.marked }));

const asPerson = (personId: string): string | null => (personId === TABLE_PERSON ? null : personId);

const sayPoint = (points: readonly ScalePoint[], value: number): string =>
  points.find((point) => point.value === value)?.label ?? "";

export function findChecklist(field: ChecklistField, answer: ChecklistAnswer): Found[] {
  const own = answer.own.map(({ id, text }) => ({ id, label: text }));
  const items: readonly LabelledItem[] = [...field.items, ...own];
  return [
    ...own.map(({ label }, index) => ({
      personId: null,
      row: String(index + 1),
      column: field.ownEntries?.label ?? "",
      value: label,
    })),
    ...items.flatMap(({ id, label }) => findTickers(answer.ticks[id] ?? [], { row: label })),
    ...findNotes(items, field.notes, answer.notes),
  ];
}

export function findRating(field: RatingField, answer: RatingAnswer): Found[] {
  const moments = field.moments ?? [undefined];
  const marks = Object.entries(answer.ratings).flatMap(([personId, values]) =>
    field.items.flatMap(({ id, label }) =>
      moments.flatMap((moment): Found[] => {
        const value = values[markItem(id, moment?.id)];
        if (value === undefined) return [];
        const meaning = sayPoint(field.points, value);
        return [{ personId: asPerson(personId), row: label, column: moment?.label ?? "", value, meaning }];
      }),
    ),
  );
  return [...marks, ...findNotes(field.items, field.notes ?? [], answer.notes)];
}

export const findChoice = (field: ChoiceField, answer: ChoiceAnswer): Found[] =>
  field.options.flatMap(({ id, label }) => findTickers(answer.chosen[id] ?? [], { row: label }));

export function findVotes(field: VotesField, answer: VotesAnswer, worksheet: Worksheet): Found[] {
  const labels = new Map(field.items.map(({ id, label }) => [id, label]));
  const of = worksheet.fields.find(({ id }) => id === field.of?.field);
  return answer.items.flatMap(({ id, text }) =>
    findTickers(answer.votes[id] ?? [], { row: labels.get(id) ?? text, column: of?.label ?? "" }),
  );
}

export function findMatrix(field: MatrixField, answer: MatrixAnswer): Found[] {
  const marks = field.rows.flatMap((row) =>
    field.columns.flatMap((column) =>
      findTickers(answer.ticks[row.id]?.[column.id] ?? [], { row: row.label, column: column.label }),
    ),
  );
  return [...marks, ...findNotes(field.rows, field.notes, answer.notes)];
}

export function findFigure(field: FigureField, answer: FigureAnswer): Found[] {
  const regions = listRegions(field.drawing);
  const sayRegion = (place: { readonly x: number; readonly y: number }): string =>
    regions.find(({ id }) => id === regionAt(field.drawing, place))?.label ?? "";
  const { marks } = field;
  const points = answer.points.flatMap(({ personId, itemId, x, y }): Found[] => {
    const row = marks.kind === "points" ? marks.items.find(({ id }) => id === itemId)?.label : undefined;
    if (row === undefined) return [];
    const common = { personId: asPerson(personId), row, meaning: sayRegion({ x, y }) };
    return [
      { ...common, column: words.across, value: x },
      { ...common, column: words.down, value: y },
    ];
  });
  const levels = Object.entries(answer.levels).flatMap(([personId, values]) =>
    regions.flatMap(({ id, label }): Found[] => {
      const value = values[id];
      if (value === undefined || marks.kind !== "levels") return [];
      return [{ personId: asPerson(personId), row: label, value, meaning: sayPoint(marks.points, value) }];
    }),
  );
  const tokens = answer.tokens.map(({ text, place }, index) => ({
    personId: null,
    row: String(index + 1),
    value: text,
    meaning: place ? sayRegion(place) : "",
  }));
  return [...points, ...levels, ...tokens];
}

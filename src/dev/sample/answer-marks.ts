import { markItem, TABLE_PERSON } from "../../workshops/address.ts";
import type { EntryAnswer, FieldAnswer } from "../../workshops/answer.ts";
import type {
  ChecklistField,
  ChoiceField,
  Field,
  MatrixField,
  RatingField,
  ScalePoint,
  VotesField,
} from "../../workshops/format.ts";
import { makeEntries, makeNotes } from "./answer-texts.ts";
import { PEOPLE_PER_TABLE, people, pick, scatter, seedOf } from "./scatter.ts";
import { OWN_DISEASES, PREVENTIONS, TREATMENTS } from "./texts.ts";

/** Who marks: everybody, or the table as one. */
export const markers = (field: Field, table: number): string[] =>
  field.who === "table" ? [TABLE_PERSON] : people(table);

const ticked = (
  ids: readonly string[],
  persons: readonly string[],
  likes: (item: number, person: number) => boolean,
): readonly (readonly [string, string[]])[] =>
  ids
    .map((id, item) => [id, persons.filter((_, person) => likes(item, person))] as const)
    .filter(([, who]) => who.length > 0);

export function makeChecklistAnswer(field: ChecklistField, table: number): FieldAnswer {
  const own =
    field.ownEntries && table % 3 === 0 ? [{ id: `own-${table}`, text: pick(OWN_DISEASES, table / 3) }] : [];
  const ids = [...field.items, ...own].map(({ id }) => id);
  const ticks = ticked(
    ids,
    markers(field, table),
    (item, person) => scatter(table, item, person) < 0.08 + 0.62 * scatter(item, 3),
  );
  const [first, second] = field.notes;
  return {
    kind: "checklist",
    ticks: Object.fromEntries(ticks),
    own,
    notes: Object.fromEntries(
      ticks.map(([id], index) => [
        id,
        {
          ...(first && { [first.id]: pick(TREATMENTS, table + index) }),
          ...(second && { [second.id]: index % 2 === 0 ? pick(PREVENTIONS, table + index) : "" }),
        },
      ]),
    ),
  };
}

/** A point of the scale that a person of a table might choose for an item. */
export function choosePoint(
  points: readonly ScalePoint[],
  table: number,
  item: number,
  person: number,
  shift = 0,
): number {
  const level =
    0.75 * scatter(item, 11) + 0.25 * scatter(table, 5) + 0.9 * (scatter(table, item, person) - 0.5) + shift;
  const place = Math.min(points.length - 1, Math.max(0, Math.floor(level * points.length)));
  return points[place]?.value ?? 0;
}

export function makeRatingAnswer(field: RatingField, table: number): FieldAnswer {
  const moments = field.moments?.map(({ id }) => id) ?? [undefined];
  const ratings = markers(field, table)
    .slice(0, table % 4 === 1 ? PEOPLE_PER_TABLE - 1 : PEOPLE_PER_TABLE)
    .map((person, index) => [
      person,
      Object.fromEntries(
        field.items.flatMap(({ id }, item) =>
          moments.map((moment, at) => [
            markItem(id, moment),
            choosePoint(field.points, table, item, index, at * 0.3),
          ]),
        ),
      ),
    ]);
  return {
    kind: "rating",
    ratings: Object.fromEntries(ratings),
    notes: makeNotes(field.items, field.notes ?? [], table),
  };
}

export function makeChoiceAnswer(field: ChoiceField, table: number): FieldAnswer {
  const ids = field.options.map(({ id }) => id);
  const chosenBy = (person: number): number =>
    Math.floor(scatter(table, person, seedOf(field.id)) ** 1.6 * ids.length);
  const chosen = ticked(
    ids,
    markers(field, table),
    (item, person) => item === chosenBy(person) || (field.several && scatter(table, item, person, 7) < 0.25),
  );
  return { kind: "choice", chosen: Object.fromEntries(chosen) };
}

/** Votes on the workshop's items, or on the rows that the table has in the other field. */
export function makeVotesAnswer(
  field: VotesField,
  table: number,
  rows: readonly EntryAnswer[] = makeEntries(table, field.id),
): FieldAnswer {
  const items = field.of ? rows : field.items.map(({ id }) => ({ id, text: "" }));
  const favourites = (person: number): readonly string[] =>
    items
      .map(({ id }, item) => ({ id, liking: scatter(item, 17) + 0.8 * scatter(table, item, person) }))
      .sort((a, b) => b.liking - a.liking)
      .slice(0, field.limit)
      .map(({ id }) => id);
  const ids = items.map(({ id }) => id);
  const votes = ticked(ids, markers(field, table), (item, person) =>
    favourites(person).includes(ids[item] ?? ""),
  );
  return { kind: "votes", items, votes: Object.fromEntries(votes) };
}

export const makeMatrixAnswer = (field: MatrixField, table: number): FieldAnswer => ({
  kind: "matrix",
  ticks: Object.fromEntries(
    field.rows.map((row, at) => [
      row.id,
      Object.fromEntries(
        ticked(
          field.columns.map(({ id }) => id),
          markers(field, table),
          (column, person) => scatter(table, at, column, person) < 0.15 + 0.6 * scatter(at, column),
        ),
      ),
    ]),
  ),
  notes: makeNotes(field.rows, field.notes, table),
});

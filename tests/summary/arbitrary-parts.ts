import fc from "fast-check";
import type {
  ChoiceAnswer,
  FigureAnswer,
  GroupsAnswer,
  InkByPlace,
  MatrixAnswer,
  QuadrantsAnswer,
  TwoSidedAnswer,
  VotesAnswer,
} from "../../src/workshops/answer.ts";
import type {
  ChoiceField,
  FigureField,
  GroupsField,
  MatrixField,
  QuadrantsField,
  TwoSidedField,
  VotesField,
} from "../../src/workshops/format.ts";
import { ITEMS, itemId, personId, tablesOf, text } from "./arbitrary.ts";

const item = (id: string) => ({ id, label: id.toUpperCase() });
const base = { label: "Field", who: "each" as const };

export const choiceField: ChoiceField = {
  ...base,
  kind: "choice",
  id: "choice",
  options: ITEMS,
  several: true,
};
export const votesField: VotesField = { ...base, kind: "votes", id: "votes", items: ITEMS, limit: 3 };
export const rowVotesField: VotesField = {
  ...votesField,
  items: [],
  of: { field: "challenges", column: "challenge" },
};
export const matrixField: MatrixField = {
  ...base,
  kind: "matrix",
  id: "matrix",
  rows: ITEMS,
  columns: ["x", "y"].map(item),
  notes: [item("why")],
};
export const sidesField: TwoSidedField = {
  ...base,
  kind: "two-sided",
  id: "sides",
  sides: ["left", "right"].map((id) => ({ ...item(id), examples: [] })),
  rowName: "entry",
  lines: 3,
};
export const groupsField: GroupsField = {
  ...base,
  kind: "groups",
  id: "groups",
  rowName: "case",
  parts: ["name", "purpose"].map((id) => ({ ...item(id), lines: 2 })),
};
export const quadrantsField: QuadrantsField = {
  ...base,
  kind: "quadrants",
  id: "quadrants",
  quadrants: ["q1", "q2", "q3", "q4"].map(item),
  lines: 4,
};
const figure = {
  ...base,
  kind: "figure" as const,
  id: "figure",
  drawing: { shape: "ladder" as const, regions: ITEMS },
  alternative: "",
};
export const pointsField: FigureField = {
  ...figure,
  marks: { kind: "points", items: [item("us"), item("them")] },
};
export const levelsField: FigureField = {
  ...figure,
  marks: { kind: "levels", points: [0, 1, 2].map((value) => ({ value, label: String(value) })) },
};
export const tokensField: FigureField = {
  ...figure,
  marks: { kind: "tokens", rowName: "role", suggestions: [] },
};

/** Three bands from the top; the lowest fifth lies in none. */
export const regionOf = ({ y }: { readonly y: number }): string | null =>
  y < 300 ? "a" : y < 600 ? "b" : y < 800 ? "c" : null;

const marks = fc.dictionary(
  fc.oneof(itemId, fc.constantFrom("x", "y")),
  fc.array(personId, { maxLength: 5 }),
);
const entries = fc.uniqueArray(fc.record({ id: fc.uuid(), text }), {
  selector: ({ id }) => id,
  maxLength: 5,
});
const ink = (places: readonly string[]): fc.Arbitrary<InkByPlace> =>
  fc.dictionary(
    fc.constantFrom(...places),
    fc.array(fc.constant({ id: "s", pen: 0 as const, points: [1, 2, 3] }), { maxLength: 2 }),
  );
const place = fc.record({ x: fc.integer({ min: 0, max: 999 }), y: fc.integer({ min: 0, max: 999 }) });

const choice: fc.Arbitrary<ChoiceAnswer> = fc.record({ kind: fc.constant("choice"), chosen: marks });

const votes: fc.Arbitrary<VotesAnswer> = entries.chain((items) =>
  fc.record({
    kind: fc.constant("votes" as const),
    items: fc.constant(items),
    votes: fc.dictionary(
      fc.oneof(itemId, fc.constantFrom("gone", ...items.map(({ id }) => id))),
      fc.array(personId, { maxLength: 5 }),
    ),
  }),
);

const matrix: fc.Arbitrary<MatrixAnswer> = fc.record({
  kind: fc.constant("matrix"),
  ticks: fc.dictionary(itemId, marks),
  notes: fc.dictionary(itemId, fc.dictionary(fc.constantFrom("why", "gone"), text)),
});

const sides: fc.Arbitrary<TwoSidedAnswer> = fc.record({
  kind: fc.constant("two-sided"),
  sides: fc.dictionary(fc.constantFrom("left", "right", "__proto__"), entries),
});

const groups: fc.Arbitrary<GroupsAnswer> = fc.record({
  kind: fc.constant("groups"),
  groups: fc.uniqueArray(
    fc.record({ id: fc.uuid(), cells: fc.dictionary(fc.constantFrom("name", "purpose", "__proto__"), text) }),
    { selector: ({ id }) => id },
  ),
});

const quadrants: fc.Arbitrary<QuadrantsAnswer> = fc.record({
  kind: fc.constant("quadrants"),
  texts: fc.dictionary(fc.constantFrom("q1", "q2", "q3", "q4", "__proto__"), text),
  ink: ink(["q1/text", "q4/text", ""]),
});

const figureAnswer: fc.Arbitrary<FigureAnswer> = fc.record({
  kind: fc.constant("figure"),
  points: fc.array(
    fc
      .tuple(place, personId, fc.constantFrom("us", "them", "__proto__"))
      .map(([at, person, on]) => ({ ...at, personId: person, itemId: on })),
    { maxLength: 6 },
  ),
  levels: fc.dictionary(personId, fc.dictionary(itemId, fc.integer({ min: -1, max: 3 }))),
  tokens: fc.array(fc.record({ id: fc.uuid(), text, place: fc.option(place) }), { maxLength: 6 }),
});

export const choiceTables = tablesOf(choice);
export const votesTables = tablesOf(votes);
export const matrixTables = tablesOf(matrix);
export const sidesTables = tablesOf(sides);
export const groupsTables = tablesOf(groups);
export const quadrantsTables = tablesOf(quadrants);
export const figureTables = tablesOf(figureAnswer);

/** Content to be spoilt: what `JSON.parse` could have given. */
export interface SampleContent extends Record<string, unknown> {
  readonly worksheets: [{ readonly fields: Record<string, unknown>[] } & Record<string, unknown>];
}

const item = (id: string) => ({ id, label: `Item ${id}` });
const items = (...ids: readonly string[]) => ids.map(item);
const points = () => [
  { value: 0, label: "no" },
  { value: 1, label: "yes" },
];
const figure = (id: string, drawing: object, marks: object, who: string) => ({
  kind: "figure",
  id,
  label: `Figure ${id}`,
  who,
  drawing,
  alternative: "",
  marks,
});

/** A small workshop with one field of every kind and every key there is; each call makes a fresh one. */
export function makeContent(): SampleContent {
  return {
    format: "worktable-workshop",
    version: 2,
    id: "sample",
    title: "Sample",
    language: "en",
    description: "",
    credit: "By us",
    worksheets: [
      {
        id: "one",
        title: "One",
        intro: "",
        readings: [{ title: "Read", text: "This.", items: items("a"), source: "Somebody, 2001" }],
        fields: [
          {
            kind: "prompt",
            id: "prompt",
            label: "Why?",
            hint: "Say why.",
            who: "each",
            lines: 3,
            words: true,
            checkedBy: "ticks",
          },
          {
            kind: "table",
            id: "table",
            label: "Table",
            who: "table",
            rowHeading: "Rows",
            rows: items("a", "b"),
            columns: [{ ...item("c"), share: 1, date: true }],
            grows: false,
            rowName: "row",
            lines: 2,
          },
          {
            kind: "checklist",
            id: "ticks",
            label: "Ticks",
            who: "each",
            items: items("a"),
            ownEntries: { label: "Others", rowName: "other" },
            notes: items("n"),
          },
          {
            kind: "rating",
            id: "level",
            label: "Level",
            who: "each",
            items: [{ ...item("a"), descriptors: ["not there", "there"] }],
            points: points(),
            moments: items("before", "after"),
            notes: items("n"),
            ranked: "top",
          },
          { kind: "list", id: "list", label: "List", who: "table", rowName: "entry", lines: 2, words: false },
          {
            kind: "choice",
            id: "choice",
            label: "Choice",
            who: "table",
            options: items("a", "b"),
            several: true,
          },
          { kind: "votes", id: "votes", label: "Votes", who: "each", items: items("a", "b", "c"), limit: 3 },
          {
            kind: "votes",
            id: "best",
            label: "Best",
            who: "each",
            items: [],
            of: { field: "list", column: "text" },
            limit: 5,
          },
          {
            kind: "two-sided",
            id: "sides",
            label: "Sides",
            who: "table",
            sides: [
              { ...item("a"), examples: items("a") },
              { ...item("b"), examples: [] },
            ],
            rowName: "entry",
            lines: 5,
          },
          {
            kind: "groups",
            id: "cards",
            label: "Cards",
            who: "table",
            rowName: "card",
            parts: [{ ...item("a"), lines: 1 }],
          },
          {
            kind: "quadrants",
            id: "square",
            label: "Square",
            who: "mine",
            quadrants: items("a", "b", "c", "d"),
            lines: 4,
          },
          {
            kind: "matrix",
            id: "matrix",
            label: "Matrix",
            who: "each",
            rows: items("a"),
            columns: items("c"),
            notes: items("n"),
          },
          figure(
            "curve",
            {
              shape: "curve",
              regions: [{ ...item("a"), share: 2 }, item("b")],
              line: [
                [0, 0],
                [100, 50],
              ],
              across: "Time",
              up: "Energy",
            },
            { kind: "points", items: items("us") },
            "each",
          ),
          figure(
            "rings",
            { shape: "rings", regions: items("a", "b"), inner: "Self", outer: "Others" },
            { kind: "levels", points: points() },
            "mine",
          ),
          figure("cycle", { shape: "cycle", regions: items("a", "b") }, { kind: "none" }, "table"),
          figure(
            "ladder",
            { shape: "ladder", regions: items("a", "b") },
            { kind: "tokens", rowName: "role", suggestions: items("lead") },
            "table",
          ),
          figure(
            "plane",
            { shape: "plane", regions: items("a", "b", "c", "d"), across: "Effort", up: "Effect" },
            { kind: "none" },
            "table",
          ),
          figure(
            "bars",
            { shape: "bars", bars: [{ ...item("a"), value: 1.57 }], across: "Effect size" },
            { kind: "none" },
            "table",
          ),
        ],
        source: "Somebody, 2001",
      },
    ],
    sources: ["A book. https://example.org/book"],
  };
}

/** The field of this id, to be changed. */
export function fieldOf(content: SampleContent, id: string): Record<string, unknown> {
  const found = content.worksheets[0].fields.find((field) => field.id === id);
  if (!found) throw new Error(`The sample has no field "${id}"`);
  return found;
}

/** Where this field is, as faults name it. */
export const pathOf = (id: string): string =>
  `worksheets[0].fields[${makeContent().worksheets[0].fields.findIndex((field) => field.id === id)}]`;

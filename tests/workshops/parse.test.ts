import { expect, test } from "vitest";
import { WORKSHOP_LIMITS } from "../../src/workshops/format.ts";
import { parseWorkshop, parseWorkshopText } from "../../src/workshops/parse.ts";

/** The smallest workshop with one field of every kind; each call makes a fresh one to spoil. */
function makeContent() {
  const item = (id: string) => ({ id, label: `Item ${id}` });
  return {
    format: "worktable-workshop",
    version: 2 as number,
    id: "sample",
    title: "Sample",
    language: "en",
    description: "",
    worksheets: [
      {
        id: "one",
        title: "One",
        intro: "",
        fields: [
          { kind: "prompt", id: "prompt", label: "Why?", who: "each", lines: 3 },
          {
            kind: "table",
            id: "table",
            label: "Table",
            who: "table",
            rows: [item("a"), item("b")],
            columns: [{ ...item("c"), share: 1 }],
            grows: false,
            rowName: "row",
            lines: 2,
          },
          {
            kind: "checklist",
            id: "ticks",
            label: "Ticks",
            who: "each",
            items: [item("a")],
            notes: [item("n")],
          },
          {
            kind: "rating",
            id: "level",
            label: "Level",
            who: "each",
            items: [item("a")],
            points: [
              { value: 0, label: "no" },
              { value: 1, label: "yes" },
            ],
          },
          { kind: "list", id: "list", label: "List", who: "table", rowName: "entry", lines: 2 },
        ] as Record<string, unknown>[],
      },
    ],
    sources: ["A book. https://example.org/book"],
  };
}

function spoilt(spoil: (content: ReturnType<typeof makeContent>) => void) {
  const content = makeContent();
  spoil(content);
  const reading = parseWorkshop(content);
  return reading.ok ? [] : reading.faults;
}

const field = (content: ReturnType<typeof makeContent>, index: number): Record<string, unknown> =>
  content.worksheets[0]?.fields[index] ?? {};

test("takes a workshop with every kind of field as it is", () => {
  const content = makeContent();
  expect(parseWorkshop(content)).toEqual({ ok: true, workshop: content, file: content });
  expect(parseWorkshopText(`\uFEFF${JSON.stringify(content)}`)).toEqual({
    ok: true,
    workshop: content,
    file: content,
  });
});

test.each<[string, string, string, (content: ReturnType<typeof makeContent>) => void]>([
  [
    "an unknown key",
    "worksheets[0].fields[0].color",
    "not part",
    (c) => Object.assign(field(c, 0), { color: "red" }),
  ],
  ["a missing key", "worksheets[0].fields[0].label", "missing", (c) => delete field(c, 0).label],
  [
    "an unknown kind",
    "worksheets[0].fields[0].kind",
    "must be",
    (c) => Object.assign(field(c, 0), { kind: "essay" }),
  ],
  ["an id with capitals", "id", "lower-case", (c) => Object.assign(c, { id: "Sample" })],
  [
    "an id with a slash",
    "worksheets[0].fields[0].id",
    "lower-case",
    (c) => Object.assign(field(c, 0), { id: "a/b" }),
  ],
  [
    "two fields of one id",
    "worksheets[0].fields[4].id",
    "twice",
    (c) => Object.assign(field(c, 4), { id: "table" }),
  ],
  [
    "two rows of one id",
    "worksheets[0].fields[1].rows[1].id",
    "twice",
    (c) =>
      Object.assign(field(c, 1), {
        rows: [
          { id: "a", label: "A" },
          { id: "a", label: "B" },
        ],
      }),
  ],
  [
    "a row like an added one",
    "worksheets[0].fields[1].rows[0].id",
    "added row",
    (c) => Object.assign(field(c, 1), { rows: [{ id: "0f8fad5b-d9cb-469f-a165-70867728950e", label: "A" }] }),
  ],
  [
    "a note in the place of entries",
    "worksheets[0].fields[2].notes[0].id",
    "text",
    (c) => Object.assign(field(c, 2), { notes: [{ id: "text", label: "Text" }] }),
  ],
  [
    "HTML in a label",
    "worksheets[0].title",
    "HTML",
    (c) => Object.assign(c.worksheets[0] ?? {}, { title: "<b>One" }),
  ],
  ["HTML in a citation", "sources[0]", "HTML", (c) => Object.assign(c, { sources: ["<img src=x>"] })],
  [
    "an address in a text",
    "description",
    "address",
    (c) => Object.assign(c, { description: "see https://a.org" }),
  ],
  [
    "a gap in a scale",
    "worksheets[0].fields[3].points[1].value",
    "must be 1",
    (c) =>
      Object.assign(field(c, 3), {
        points: [
          { value: 0, label: "no" },
          { value: 2, label: "yes" },
        ],
      }),
  ],
  [
    "a scale of one point",
    "worksheets[0].fields[3].points",
    "at least 2",
    (c) => Object.assign(field(c, 3), { points: [{ value: 0, label: "no" }] }),
  ],
  [
    "a table nobody can fill",
    "worksheets[0].fields[1].rows",
    "grows",
    (c) => Object.assign(field(c, 1), { rows: [] }),
  ],
  [
    "a list for each",
    "worksheets[0].fields[4].who",
    "table",
    (c) => Object.assign(field(c, 4), { who: "each" }),
  ],
  [
    "a rating by the table",
    "worksheets[0].fields[3].who",
    "each",
    (c) => Object.assign(field(c, 3), { who: "table" }),
  ],
  ["a long label", "title", "longer than 300", (c) => Object.assign(c, { title: "x".repeat(301) })],
  ["another format", "format", "worktable-workshop", (c) => Object.assign(c, { format: "quiz" })],
  ["a newer version", "version", "Update Worktable", (c) => Object.assign(c, { version: 3, novelty: true })],
  ["no worksheets", "worksheets", "at least 1", (c) => Object.assign(c, { worksheets: [] })],
])("refuses %s at %s", (_what, path, words, spoil) => {
  expect(spoilt(spoil)).toEqual([{ path, message: expect.stringContaining(words) }]);
});

test("a less-than sign between numbers is not HTML", () => {
  expect(spoilt((c) => Object.assign(c, { description: "1 < 2, and a <3" }))).toEqual([]);
});

test("refuses what is not a workshop at all", () => {
  for (const content of [null, undefined, 3, "text", () => 1]) {
    expect(parseWorkshop(content)).toEqual({
      ok: false,
      faults: [{ path: "file", message: expect.any(String) }],
    });
  }
  expect(parseWorkshopText("{")).toMatchObject({ ok: false, faults: [{ path: "file" }] });
  expect(parseWorkshopText(" ".repeat(WORKSHOP_LIMITS.fileBytes + 1))).toMatchObject({
    ok: false,
    faults: [{ path: "file" }],
  });
});

test("names every fault of a file, up to fifty", () => {
  const faults = spoilt((c) => Object.assign(c, { sources: Array.from({ length: 80 }, () => 1) }));
  expect(faults).toHaveLength(50);
  expect(faults[49]).toEqual({ path: "sources[49]", message: "must be string, not 1" });
});

test("a long text of letters is read in time in proportion to its length", () => {
  const faults = spoilt((c) => Object.assign(c, { description: "a".repeat(900_000) }));
  expect(faults).toEqual([{ path: "description", message: expect.stringContaining("longer") }]);
});

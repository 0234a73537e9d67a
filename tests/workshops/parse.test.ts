import { expect, test } from "vitest";
import { WORKSHOP_LIMITS } from "../../src/workshops/format.ts";
import { parseWorkshop, parseWorkshopText } from "../../src/workshops/parse.ts";
import { fieldOf, makeContent, pathOf, type SampleContent } from "./sample.ts";

function spoilt(spoil: (content: SampleContent) => void) {
  const content = makeContent();
  spoil(content);
  const reading = parseWorkshop(content);
  return reading.ok ? [] : reading.faults;
}

test("takes a workshop with every kind of field as it is", () => {
  const content = makeContent();
  expect(parseWorkshop(content)).toEqual({ ok: true, workshop: content, file: content });
  expect(parseWorkshopText(`\uFEFF${JSON.stringify(content)}`)).toEqual({
    ok: true,
    workshop: content,
    file: content,
  });
});

test.each<[string, string, string, (content: SampleContent) => void]>([
  [
    "an unknown key",
    `${pathOf("prompt")}.color`,
    "not part",
    (c) => Object.assign(fieldOf(c, "prompt"), { color: "red" }),
  ],
  ["a missing key", `${pathOf("prompt")}.label`, "missing", (c) => delete fieldOf(c, "prompt").label],
  [
    "an unknown kind",
    `${pathOf("prompt")}.kind`,
    "must be",
    (c) => Object.assign(fieldOf(c, "prompt"), { kind: "essay" }),
  ],
  ["an id with capitals", "id", "lower-case", (c) => Object.assign(c, { id: "Sample" })],
  [
    "an id with a slash",
    `${pathOf("prompt")}.id`,
    "lower-case",
    (c) => Object.assign(fieldOf(c, "prompt"), { id: "a/b" }),
  ],
  [
    "two fields of one id",
    `${pathOf("square")}.id`,
    "twice",
    (c) => Object.assign(fieldOf(c, "square"), { id: "cards" }),
  ],
  [
    "two rows of one id",
    `${pathOf("table")}.rows[1].id`,
    "twice",
    (c) =>
      Object.assign(fieldOf(c, "table"), {
        rows: [
          { id: "a", label: "A" },
          { id: "a", label: "B" },
        ],
      }),
  ],
  [
    "a row like an added one",
    `${pathOf("table")}.rows[0].id`,
    "added row",
    (c) =>
      Object.assign(fieldOf(c, "table"), {
        rows: [{ id: "0f8fad5b-d9cb-469f-a165-70867728950e", label: "A" }],
      }),
  ],
  [
    "a note in the place of entries",
    `${pathOf("ticks")}.notes[0].id`,
    "text",
    (c) => Object.assign(fieldOf(c, "ticks"), { notes: [{ id: "text", label: "Text" }] }),
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
    `${pathOf("level")}.points[1].value`,
    "must be 1",
    (c) =>
      Object.assign(fieldOf(c, "level"), {
        points: [
          { value: 0, label: "no" },
          { value: 2, label: "yes" },
        ],
      }),
  ],
  [
    "a scale of one point",
    `${pathOf("level")}.points`,
    "at least 2",
    (c) => Object.assign(fieldOf(c, "level"), { points: [{ value: 0, label: "no" }] }),
  ],
  [
    "a table nobody can fill",
    `${pathOf("table")}.rows`,
    "grows",
    (c) => Object.assign(fieldOf(c, "table"), { rows: [] }),
  ],
  [
    "a list for each",
    `${pathOf("list")}.who`,
    "table",
    (c) => Object.assign(fieldOf(c, "list"), { who: "each" }),
  ],
  [
    "a rating by the table",
    `${pathOf("level")}.who`,
    "each",
    (c) => Object.assign(fieldOf(c, "level"), { who: "table" }),
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

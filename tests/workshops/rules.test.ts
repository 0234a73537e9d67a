import { expect, test } from "vitest";
import { WORKSHOP_LIMITS } from "../../src/workshops/format.ts";
import { parseWorkshop } from "../../src/workshops/parse.ts";
import { fieldOf, makeContent, pathOf } from "./sample.ts";

/** What is wrong after a field's keys were replaced. */
function faultsWith(id: string, change: object) {
  const content = makeContent();
  Object.assign(fieldOf(content, id), change);
  const reading = parseWorkshop(JSON.parse(JSON.stringify(content)));
  return reading.ok ? [] : reading.faults;
}

const items = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id }));
const many = (count: number) => items(...Array.from({ length: count }, (_, index) => `i${index}`));
const plane = (...ids: readonly string[]) => ({
  shape: "plane",
  regions: items(...ids),
  across: "x",
  up: "y",
});
const curve = (...line: readonly (readonly number[])[]) => ({
  shape: "curve",
  regions: items("a"),
  line,
  across: "x",
  up: "y",
});
const withText = (id: string, extra: object) => [{ id, label: id, ...extra }];

test.each<[string, string, object, string, string]>([
  ["a check that is no field", "prompt", { checkedBy: "nobody" }, "checkedBy", "checklist or rating"],
  ["a check by a table", "prompt", { checkedBy: "table" }, "checkedBy", "checklist or rating"],
  ["no lines", "prompt", { lines: 0 }, "lines", "at least 1"],
  ["half a line", "prompt", { lines: 1.5 }, "lines", "whole"],
  [
    "two columns of one id",
    "table",
    { columns: [1, 2].map(() => ({ ...items("c")[0], share: 1 })) },
    "columns[1].id",
    "twice",
  ],
  [
    "a column without width",
    "table",
    { columns: withText("c", { share: 0 }) },
    "columns[0].share",
    "more than 0",
  ],
  [
    "nine columns",
    "table",
    { columns: many(9).map((one) => ({ ...one, share: 1 })) },
    "columns",
    "at most 8",
  ],
  ["101 rows", "table", { rows: many(101) }, "rows", `at most ${WORKSHOP_LIMITS.itemsPerField}`],
  ["a checklist of nothing", "ticks", { items: [], ownEntries: undefined }, "items", "ownEntries"],
  ["notes of one id", "ticks", { notes: items("n", "n") }, "notes[1].id", "twice"],
  ["a rating's note in the place of entries", "level", { notes: items("text") }, "notes[0].id", "text"],
  ["one moment", "level", { moments: items("now") }, "moments", "exactly 2"],
  ["three moments", "level", { moments: items("a", "b", "c") }, "moments", "exactly 2"],
  ["the same moment twice", "level", { moments: items("a", "a") }, "moments[1].id", "twice"],
  [
    "a descriptor too few",
    "level",
    { items: withText("a", { descriptors: ["one"] }) },
    "items[0].descriptors",
    "exactly 2",
  ],
  ["an unknown order", "level", { ranked: "best" }, "ranked", "must be"],
  ["a choice of one", "choice", { options: items("a") }, "options", "at least 2"],
  ["options of one id", "choice", { options: items("a", "a") }, "options[1].id", "twice"],
  ["votes on nothing", "votes", { items: [] }, "items", "of must be given"],
  ["votes on two things", "best", { items: items("a"), limit: 1 }, "items", "empty"],
  ["more votes than items", "votes", { limit: 4 }, "limit", "at most 3"],
  ["votes on a prompt", "best", { of: { field: "prompt", column: "text" } }, "of.field", "list"],
  ["votes on cards", "best", { of: { field: "cards", column: "a" } }, "of.field", "list"],
  ["votes on fixed rows", "best", { of: { field: "table", column: "c" } }, "of.field", "without fixed rows"],
  ["votes on themselves", "best", { of: { field: "best", column: "text" } }, "of.field", "list"],
  ["votes on another column", "best", { of: { field: "list", column: "c" } }, "of.column", '"text"'],
  ["private votes on shared rows", "best", { who: "mine" }, "who", 'other than "mine"'],
  ["one side", "sides", { sides: withText("a", { examples: [] }) }, "sides", "exactly 2"],
  [
    "sides of one id",
    "sides",
    { sides: [1, 2].map(() => ({ ...items("a")[0], examples: [] })) },
    "sides[1].id",
    "twice",
  ],
  ["lists of everyone", "sides", { who: "each" }, "who", "table"],
  ["cards of everyone", "cards", { who: "each" }, "who", "table"],
  ["cards without parts", "cards", { parts: [] }, "parts", "at least 1"],
  [
    "parts of one id",
    "cards",
    { parts: [1, 2].map(() => ({ ...items("a")[0], lines: 1 })) },
    "parts[1].id",
    "twice",
  ],
  ["three quadrants", "square", { quadrants: items("a", "b", "c") }, "quadrants", "exactly 4"],
  ["quadrants of one id", "square", { quadrants: items("a", "b", "c", "a") }, "quadrants[3].id", "twice"],
  ["a square of everyone", "square", { who: "each" }, "who", "table"],
  ["a matrix of the table", "matrix", { who: "table" }, "who", "each"],
  ["a checklist of the table", "ticks", { who: "table" }, "who", "each"],
  ["17 columns of ticks", "matrix", { columns: many(17) }, "columns", "at most 16"],
  ["a matrix' note in the place of entries", "matrix", { notes: items("text") }, "notes[0].id", "text"],
  ["an unknown shape", "curve", { drawing: { shape: "star" } }, "drawing.shape", "must be"],
  ["a line of one point", "curve", { drawing: curve([0, 0]) }, "drawing.line", "at least 2"],
  [
    "a line that goes back",
    "curve",
    { drawing: curve([0, 0], [50, 1], [40, 1]) },
    "drawing.line[2][0]",
    "more than 50",
  ],
  ["a line that stands", "curve", { drawing: curve([0, 0], [0, 1]) }, "drawing.line[1][0]", "more than 0"],
  [
    "a line beyond the end",
    "curve",
    { drawing: curve([0, 0], [101, 1]) },
    "drawing.line[1][0]",
    "at most 100",
  ],
  ["a point in space", "curve", { drawing: curve([0, 0], [1, 1, 1]) }, "drawing.line[1][2]", "not part"],
  [
    "one ring",
    "rings",
    { drawing: { shape: "rings", regions: items("a") } },
    "drawing.regions",
    "at least 2",
  ],
  ["17 rings", "rings", { drawing: { shape: "rings", regions: many(17) } }, "drawing.regions", "at most 16"],
  [
    "regions of one id",
    "cycle",
    { drawing: { shape: "cycle", regions: items("a", "a") } },
    "drawing.regions[1].id",
    "twice",
  ],
  ["a plane of three", "plane", { drawing: plane("a", "b", "c") }, "drawing.regions", "exactly 4"],
  [
    "a bar without end",
    "bars",
    { drawing: { shape: "bars", across: "x", bars: withText("a", { value: 1e300 }) } },
    "drawing.bars[0].value",
    "at most",
  ],
  [
    "bars of one id",
    "bars",
    { drawing: { shape: "bars", across: "x", bars: [1, 2].map((value) => ({ ...items("a")[0], value })) } },
    "drawing.bars[1].id",
    "twice",
  ],
  ["marks on bars", "bars", { marks: { kind: "points", items: items("a") } }, "marks.kind", "none"],
  ["nothing to place", "curve", { marks: { kind: "points", items: [] } }, "marks.items", "at least 1"],
  [
    "points of one id",
    "curve",
    { marks: { kind: "points", items: items("a", "a") } },
    "marks.items[1].id",
    "twice",
  ],
  [
    "a level with a gap",
    "rings",
    {
      marks: {
        kind: "levels",
        points: [
          { value: 0, label: "a" },
          { value: 2, label: "b" },
        ],
      },
    },
    "marks.points[1].value",
    "must be 1",
  ],
  ["levels of the table", "rings", { who: "table" }, "who", "levels"],
  ["tokens of everyone", "ladder", { who: "each" }, "who", "tokens"],
  [
    "suggestions of one id",
    "ladder",
    { marks: { kind: "tokens", rowName: "x", suggestions: items("a", "a") } },
    "marks.suggestions[1].id",
    "twice",
  ],
  ["a picture that each reads", "cycle", { who: "each" }, "who", "none"],
  ["an id that marks would split", "choice", { options: items("a:b", "c") }, "options[0].id", "lower-case"],
])("refuses %s in %s", (_what, id, change, path, words) => {
  expect(faultsWith(id, change)).toEqual([
    { path: `${pathOf(id)}.${path}`, message: expect.stringContaining(words) },
  ]);
});

test.each<[string, string, object]>([
  ["votes on a growing table", "best", { of: { field: "table", column: "c" } }],
  ["points of the table", "curve", { who: "table" }],
  ["a choice of everyone", "choice", { who: "each" }],
  ["votes of the table", "votes", { who: "table" }],
])("takes %s", (_what, id, change) => {
  const content = makeContent();
  Object.assign(fieldOf(content, "table"), { rows: [], grows: true });
  Object.assign(fieldOf(content, id), change);
  expect(parseWorkshop(content)).toMatchObject({ ok: true });
});

const tooDeep = (levels: number): unknown => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);

test.each([WORKSHOP_LIMITS.depth + 1, 100_000])(
  "refuses %d levels of nesting before it reads them",
  (levels) => {
    expect(parseWorkshop(tooDeep(levels))).toEqual({
      ok: false,
      faults: [{ path: expect.stringMatching(/^(\[0\])+$/), message: expect.stringContaining("deeper") }],
    });
    expect(parseWorkshop({ ...makeContent(), credit: tooDeep(levels) })).toMatchObject({
      faults: [{ path: expect.stringMatching(/^credit/), message: expect.stringContaining("deeper") }],
    });
  },
);

test("refuses what goes round in a ring", () => {
  const content = makeContent();
  content.worksheets[0].fields.push(content);
  expect(parseWorkshop(content)).toMatchObject({ faults: [{ message: expect.stringContaining("deeper") }] });
});

test("refuses more than a file may hold, however it arrives", () => {
  const content = { ...makeContent(), sources: Array.from({ length: 400 }, () => "x".repeat(3_000)) };
  expect(parseWorkshop(content)).toEqual({
    ok: false,
    faults: [{ path: "file", message: "must not be larger than 1 MB" }],
  });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("refuses the key %s", (key) => {
  const content: unknown = JSON.parse(JSON.stringify(makeContent()).replace('"credit"', `"${key}"`));
  expect(parseWorkshop(content)).toEqual({
    ok: false,
    faults: [{ path: key, message: "is not part of the format" }],
  });
});

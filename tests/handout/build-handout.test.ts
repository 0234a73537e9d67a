import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildHandout } from "../../src/handout/build-handout.ts";
import type { HandoutChoice, HandoutSource, Whose } from "../../src/handout/contract.ts";
import type { BlockBody, Content, Handout } from "../../src/handout/handout.ts";
import { messages } from "../../src/messages/print.ts";
import type { WorksheetAnswers } from "../../src/workshops/answer.ts";
import type { Workshop } from "../../src/workshops/format.ts";

const column = (id: string) => ({ id, label: id, share: 1 });
const item = (id: string) => ({ id, label: `Item ${id}` });

const workshop: Workshop = {
  format: "worktable-workshop",
  version: 2,
  id: "w",
  title: "Workshop",
  language: "en",
  description: "",
  sources: [],
  worksheets: [
    {
      id: "one",
      title: "One",
      intro: "",
      fields: [
        { kind: "prompt", id: "open", label: "Open", who: "table", lines: 5 },
        { kind: "prompt", id: "each", label: "Each", who: "each", lines: 2 },
        { kind: "prompt", id: "secret", label: "Secret", who: "mine", lines: 2 },
        { kind: "list", id: "list", label: "List", who: "table", rowName: "entry", lines: 1 },
      ],
    },
    {
      id: "two",
      title: "Two",
      intro: "",
      source: "a book",
      fields: [
        {
          kind: "table",
          id: "grid",
          label: "Grid",
          who: "table",
          rowHeading: "Row",
          rows: [item("a"), item("b")],
          columns: [column("x"), column("y")],
          grows: true,
          rowName: "Step",
          lines: 4,
        },
        {
          kind: "checklist",
          id: "ticks",
          label: "Ticks",
          who: "each",
          items: [item("a"), item("b")],
          ownEntries: { label: "Others", rowName: "other" },
          notes: [item("n")],
        },
        {
          kind: "rating",
          id: "level",
          label: "Level",
          who: "each",
          items: [item("a")],
          points: [
            { value: 0, label: "low" },
            { value: 1, label: "high" },
          ],
        },
      ],
    },
    {
      id: "wide",
      title: "Wide",
      intro: "",
      fields: [
        {
          kind: "table",
          id: "steps",
          label: "Steps",
          who: "table",
          rows: [],
          columns: ["v", "w", "x", "y", "z"].map(column),
          grows: true,
          rowName: "Step",
          lines: 3,
        },
      ],
    },
  ],
};

/** Answers whose every text carries `by`; person ids are `<by>-1` and `<by>-2`. */
const answersBy = (by: string): WorksheetAnswers => ({
  one: {
    open: { kind: "prompt", text: `${by} open`, texts: {} },
    each: { kind: "prompt", text: "", texts: { [`${by}-1`]: `${by} first`, [`${by}-2`]: `${by} second` } },
    secret: { kind: "prompt", text: `${by} secret`, texts: {} },
    list: { kind: "list", entries: [{ id: `${by}-e`, text: `${by} entry` }] },
  },
  two: {
    grid: {
      kind: "table",
      rows: [
        { id: "a", cells: { x: `${by} a x`, y: " " } },
        { id: `${by}-row`, cells: { x: `${by} added` } },
      ],
    },
    ticks: {
      kind: "checklist",
      ticks: { a: [`${by}-1`, `${by}-2`], [`${by}-own`]: [`${by}-1`] },
      own: [{ id: `${by}-own`, text: `${by} own` }],
      notes: { a: { n: `${by} note` } },
    },
    level: { kind: "rating", ratings: { [`${by}-1`]: { a: 1 }, [`${by}-2`]: { a: 1 } }, notes: {} },
  },
  wide: { steps: { kind: "table", rows: [{ id: `${by}-s`, cells: { v: `${by} step` } }] } },
});

const table = (name: string) => ({ tableId: name, tableName: name, answers: answersBy(name) });

const source: HandoutSource = {
  workshop,
  sessionTitle: "Spring: day 1/2",
  place: "Amman",
  personName: "Ana",
  personId: "oak-1",
  mine: answersBy("draft"),
  table: table("oak"),
  tables: [table("oak"), table("elm")],
  isPresenter: true,
};

const usual = { size: "usual", cover: false, locale: "en-GB" } as const;

const build = (
  whose: Whose,
  changes: Partial<HandoutSource> = {},
  choice: Pick<HandoutChoice, "withoutPrivate"> = {},
): Handout =>
  buildHandout(
    { ...source, ...changes },
    { ...usual, worksheetIds: ["one", "two", "wide"], whose, date: "1 May 2027", ...choice },
  );

function bodyOf(handout: Handout, sheetId: string, blockId: string): BlockBody {
  const sheet = handout.sheets.find(({ id }) => id === sheetId);
  const block = sheet?.blocks.find(({ id }) => id === blockId);
  if (!block) throw new Error(`no block ${sheetId}/${blockId}`);
  return block.body;
}

const lines = (count: number): Content => ({ kind: "lines", lines: count });
const said = (...voices: readonly (readonly [string | null, string])[]): Content => ({
  kind: "voices",
  voices: voices.map(([from, text]) => ({ from, text })),
});
const rowsOf = (body: BlockBody) => (body.kind === "grid" ? body.groups.flatMap(({ rows }) => rows) : []);

test("sheets keep their number in the workshop; wide tables are printed across", () => {
  const handout = buildHandout(source, { ...usual, worksheetIds: ["wide", "one"], whose: "blank", date: "" });
  expect(handout.sheets.map(({ number, orientation }) => [number, orientation])).toEqual([
    [1, "portrait"],
    [3, "landscape"],
  ]);
  expect(handout.overline).toBe("Spring: day 1/2 · Amman");
  expect(handout.fileTitle).toBe("Spring day 1 2 - blank");
});

test("a book of worksheets says on its cover whose it is, what is in it and what was cited", () => {
  const cited = { ...workshop, credit: "after a book", sources: ["Author, 2002. A book."] };
  const choice = { ...usual, worksheetIds: ["one", "wide"], whose: "mine", date: "1 May 2027" } as const;
  const book = buildHandout({ ...source, workshop: cited, presenterName: "Dua" }, { ...choice, cover: true });
  expect(book.cover).toEqual({
    title: "Workshop",
    description: "",
    credit: "after a book",
    lines: [
      { label: messages.print.session, value: "Spring: day 1/2" },
      { label: messages.print.place, value: "Amman" },
      { label: messages.print.date, value: "1 May 2027" },
      { label: messages.print.presenter, value: "Dua" },
      { label: messages.print.name, value: "Ana" },
      { label: messages.print.table, value: "oak" },
    ],
    contents: [
      { id: "one", number: 1, title: "One" },
      { id: "wide", number: 3, title: "Wide" },
    ],
  });
  expect(book.sources).toEqual(cited.sources);
  expect(book.overline).toBe("Spring: day 1/2 · Amman · Ana");
  expect(book.sheets.flatMap(({ lines: open }) => open)).toEqual([]);
  const plain = buildHandout({ ...source, workshop: cited }, choice);
  expect([plain.cover, plain.sources]).toEqual([null, []]);
  expect(plain.sheets[0]?.lines.map(({ value }) => value)).toEqual(["Ana", "oak", "1 May 2027"]);
});

test("answers to questions that are gone print with those of the same people", () => {
  const stray = [
    { label: "Old question", text: "kept", mine: true },
    { label: "Old row", text: "ours", mine: false, tableName: "elm" },
  ];
  const ours = { label: messages.print.addedBy("Old row", "elm"), text: "ours" };
  expect(build("mine", { stray }).strays).toEqual([{ label: "Old question", text: "kept" }, ours]);
  expect(build("mine", { stray }, { withoutPrivate: true }).strays).toEqual([ours]);
  expect(build("all", { stray }).strays).toEqual([
    { label: messages.print.addedBy("Old row", "elm"), text: "ours" },
  ]);
  expect(build("blank", { stray }).strays).toEqual([]);
});

describe("blank", () => {
  const handout = build("blank");
  test("has lines, empty boxes and rows to write on, and no one's text", () => {
    expect(bodyOf(handout, "one", "open")).toEqual({ kind: "text", content: lines(5) });
    expect(rowsOf(bodyOf(handout, "two", "grid")).map(({ cells }) => cells)).toEqual(
      Array.from({ length: 6 }, () => [lines(4), lines(4)]),
    );
    expect(rowsOf(bodyOf(handout, "wide", "steps"))).toHaveLength(4);
    expect(rowsOf(bodyOf(handout, "two", "ticks")).map(({ mark }) => mark?.kind)).toEqual(
      Array.from({ length: 6 }, () => "empty"),
    );
    expect(JSON.stringify(handout)).not.toMatch(/oak|elm|draft|Ana/);
  });
});

describe("mine", () => {
  const myDraft = messages.print.myDraft;
  const handout = build("mine");
  test("has the table's texts, the person's drafts beside them and only the person's own marks", () => {
    expect(bodyOf(handout, "one", "open")).toEqual({
      kind: "text",
      content: said([null, "oak open"], [myDraft, "draft open"]),
    });
    expect(bodyOf(handout, "one", "secret")).toEqual({ kind: "text", content: said([null, "draft secret"]) });
    expect(bodyOf(handout, "one", "each")).toEqual({ kind: "text", content: said([null, "oak first"]) });
    expect(bodyOf(handout, "two", "level")).toMatchObject({
      rows: [{ marks: [{ kind: "empty" }, { kind: "set" }] }],
    });
    expect(rowsOf(bodyOf(handout, "two", "ticks")).map(({ label, mark }) => [label, mark?.kind])).toEqual([
      ["Item a", "set"],
      ["Item b", "empty"],
      ["draft own", "empty"],
      ["oak own", "set"],
    ]);
    expect(JSON.stringify(handout)).not.toMatch(/elm|oak second|"count"/);
  });

  test("to hand on has nothing that the person wrote alone", () => {
    const copy = build("mine", {}, { withoutPrivate: true });
    expect(bodyOf(copy, "one", "open")).toEqual({ kind: "text", content: said([null, "oak open"]) });
    expect(bodyOf(copy, "one", "secret")).toEqual({ kind: "withheld" });
    expect(bodyOf(copy, "two", "level")).toMatchObject({
      rows: [{ marks: [{ kind: "empty" }, { kind: "set" }] }],
    });
    expect(JSON.stringify(copy)).not.toMatch(/draft|elm|"count"/);
  });

  test("says a draft once that stands before the table as it is", () => {
    const same = build("mine", { mine: answersBy("oak") });
    expect(bodyOf(same, "one", "open")).toEqual({ kind: "text", content: said([null, "oak open"]) });
  });

  test("of a person without a table has the drafts alone", () => {
    const alone = build("mine", { table: null });
    expect(bodyOf(alone, "one", "open")).toEqual({ kind: "text", content: said([null, "draft open"]) });
  });
});

describe("my table's", () => {
  const handout = build("table");
  test("has the table's texts and counts, and nothing private", () => {
    expect(bodyOf(handout, "one", "each")).toEqual({
      kind: "text",
      content: said([null, "oak first"], [null, "oak second"]),
    });
    expect(bodyOf(handout, "one", "secret")).toEqual({ kind: "withheld" });
    expect(bodyOf(handout, "two", "level")).toMatchObject({
      rows: [{ marks: [{ kind: "empty" }, { kind: "count", people: 2 }] }],
    });
    expect(rowsOf(bodyOf(handout, "two", "grid")).map(({ label, cells }) => [label, cells[0]])).toEqual([
      ["Item a", said([null, "oak a x"])],
      ["Item b", lines(3)],
      ["Step 1", said([null, "oak added"])],
    ]);
    expect(JSON.stringify(handout)).not.toMatch(/elm|draft|Ana/);
  });
});

describe("all tables'", () => {
  const handout = build("all");
  test("has every table's text under its name, and the counts of the room", () => {
    expect(rowsOf(bodyOf(handout, "two", "grid"))[0]?.cells).toEqual([
      said(["oak", "oak a x"], ["elm", "elm a x"]),
      { kind: "nothing" },
    ]);
    expect(bodyOf(handout, "two", "level")).toMatchObject({
      rows: [{ marks: [{ kind: "empty" }, { kind: "count", people: 4 }] }],
    });
    expect(rowsOf(bodyOf(handout, "wide", "steps")).map(({ label }) => label)).toEqual(["oak", "elm"]);
    const level = handout.sheets[1]?.blocks.find(({ id }) => id === "level");
    expect(level?.note).toBe(messages.print.answeredInRoom(4, 2));
    expect(JSON.stringify(handout)).not.toMatch(/draft|Ana/);
  });
});

test("every text of every table reaches the room's handout, untouched but for space round it", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 6 }), (texts) => {
      const tables = texts.map((text, index) => ({
        tableId: `t${index}`,
        tableName: `Table ${index}`,
        answers: { one: { open: { kind: "prompt" as const, text, texts: {} } } },
      }));
      const body = bodyOf(build("all", { tables }), "one", "open");
      const printed = body.kind === "text" && body.content.kind === "voices" ? body.content.voices : [];
      expect(printed.map(({ text }) => text)).toEqual(
        texts.map((text) => text.trim()).filter((text) => text !== ""),
      );
    }),
  );
});

import { describe, expect, test } from "vitest";
import type { Block } from "../../src/handout/handout.ts";
import { messages } from "../../src/messages/print.ts";
import type { FieldAnswer } from "../../src/workshops/answer.ts";
import type { Field } from "../../src/workshops/format.ts";
import { base, build, item, optionsOf, read, said, scale, scaleOf, stroke } from "./build-one.ts";

describe("choice", () => {
  const field: Field = { ...base, kind: "choice", options: [item("a"), item("b")], several: false };
  const answer: FieldAnswer = { kind: "choice", chosen: { a: ["p1", "p2"], b: ["p3"] } };
  test("blank says how to choose, mine is marked, the others are counted", () => {
    expect(build(field, "blank").note).toBe(messages.print.chooseOnly);
    expect(read(optionsOf(build(field, "blank", answer)).map(({ mark }) => mark))).toEqual(["–", "–"]);
    expect(read(optionsOf(build(field, "mine", answer)).map(({ mark }) => mark))).toEqual(["x", "–"]);
    expect(read(optionsOf(build(field, "table", answer)).map(({ mark }) => mark))).toEqual([2, 1]);
    const room = build(field, "all", answer, { kind: "choice", chosen: { b: ["q1"] } });
    expect(read(optionsOf(room).map(({ mark }) => mark))).toEqual([2, 2]);
    expect(room.note).toBe(messages.print.answeredInRoom(4, 2));
  });
  test("where the table answers as one, its mark is set, and counted only in the room", () => {
    const shared: Field = { ...field, who: "table" };
    const ours: FieldAnswer = { kind: "choice", chosen: { b: ["table"] } };
    for (const whose of ["mine", "table"] as const) {
      expect(read(optionsOf(build(shared, whose, ours)).map(({ mark }) => mark))).toEqual(["–", "x"]);
    }
    const room = build(shared, "all", ours, ours);
    expect(read(optionsOf(room).map(({ mark }) => mark))).toEqual(["–", 2]);
    expect(room.note).toBe(messages.print.answeredByTables(2));
  });
});

describe("votes for what people wrote", () => {
  const of = { field: "list", column: "text" };
  const field: Field = { ...base, kind: "votes", items: [], of, limit: 3 };
  const answer: FieldAnswer = {
    kind: "votes",
    items: [
      { id: "r1", text: "Time" },
      { id: "r2", text: "Trust" },
      { id: "r3", text: " " },
    ],
    votes: { r1: ["p2"], r2: ["p1", "p2"] },
  };
  test("blank has a line for each vote", () => {
    expect(optionsOf(build(field, "blank")).map(({ label }) => label)).toEqual([null, null, null]);
    expect(build(field, "blank").note).toBe(messages.print.voteFor(3));
  });
  test("mine keeps the order, counts bring the most wanted first", () => {
    const own = optionsOf(build(field, "mine", answer));
    expect(own.map(({ label }) => label)).toEqual(["Time", "Trust"]);
    expect(read(own.map(({ mark }) => mark))).toEqual(["–", "x"]);
    const room = optionsOf(build(field, "all", answer));
    expect(room.map(({ label }) => label)).toEqual(
      ["Trust", "Time"].map((text) => messages.print.addedBy(text, "Oak")),
    );
    expect(read(room.map(({ mark }) => mark))).toEqual([2, 1]);
  });
});

test("votes for the workshop's items have a box each", () => {
  const field: Field = { ...base, kind: "votes", items: [item("a"), item("b")], limit: 1 };
  const answer: FieldAnswer = { kind: "votes", items: [{ id: "a", text: "" }], votes: { a: ["p1"] } };
  const options = optionsOf(build(field, "mine", answer));
  expect(options.map(({ label }) => label)).toEqual(["Item a", "Item b"]);
  expect(read(options.map(({ mark }) => mark))).toEqual(["x", "–"]);
});

test("a rating has a mark for each moment, notes and what the points mean", () => {
  const field: Field = {
    ...base,
    kind: "rating",
    items: [{ ...item("a"), descriptors: ["seldom", "often"] }],
    points: scale,
    moments: [item("before"), item("after")],
    notes: [item("note")],
  };
  const answer: FieldAnswer = {
    kind: "rating",
    ratings: { p1: { "a:before": 0, "a:after": 1 }, p2: { "a:after": 1 } },
    notes: { a: { note: "Because" } },
  };
  const [row] = scaleOf(build(field, "table", answer));
  expect(read(row?.marks ?? [])).toEqual([1, "–", "–", 2]);
  expect(row?.notes).toEqual([said("Because")]);
  expect(row?.descriptors).toEqual(["seldom", "often"]);
  expect(read(scaleOf(build(field, "mine", answer))[0]?.marks ?? [])).toEqual(["x", "–", "–", "x"]);
});

test("a matrix counts its ticks by row and column", () => {
  const field: Field = {
    ...base,
    kind: "matrix",
    rows: [item("a"), item("b")],
    columns: [item("x"), { ...item("y"), hint: "explained" }],
    notes: [item("why")],
  };
  const answer: FieldAnswer = {
    kind: "matrix",
    ticks: { a: { x: ["p1", "p2"] }, b: { y: ["p2"] } },
    notes: { b: { why: "So" } },
  };
  const block = build(field, "table", answer);
  expect(scaleOf(block).map(({ marks }) => read(marks))).toEqual([
    [2, "–"],
    ["–", 1],
  ]);
  expect(scaleOf(block)[1]?.notes).toEqual([said("So")]);
  expect(block.body).toMatchObject({
    shape: "box",
    points: ["Item x", "Item y"],
    described: [{ hint: "explained" }],
  });
});

describe("two-sided", () => {
  const field: Field = {
    ...base,
    who: "table",
    kind: "two-sided",
    sides: [
      { ...item("l"), examples: [item("e1"), item("e2")] },
      { ...item("r"), examples: [] },
    ],
    rowName: "entry",
    lines: 5,
  };
  const rows = ({ body }: Block) => (body.kind === "grid" ? body.groups.flatMap((group) => group.rows) : []);
  test("blank has the examples and its empty rows", () => {
    const kinds = rows(build(field, "blank")).map(({ cells }) => cells.map(({ kind }) => kind));
    expect(kinds).toHaveLength(7);
    expect(kinds.slice(0, 3)).toEqual([
      ["given", "lines"],
      ["given", "lines"],
      ["lines", "lines"],
    ]);
  });
  test("filled has each side's entries under its examples", () => {
    const answer: FieldAnswer = {
      kind: "two-sided",
      sides: { l: [{ id: "1", text: "left" }], r: [{ id: "2", text: "right" }] },
    };
    const cells = rows(build(field, "all", answer)).map((row) => row.cells);
    expect(cells[0]?.[1]).toEqual(said("right", "Oak"));
    expect(cells[2]?.[0]).toEqual(said("left", "Oak"));
    expect(cells[2]?.[1]).toEqual({ kind: "empty" });
  });
});

test("groups are cards; blank there are two to write on", () => {
  const parts = [
    { ...item("name"), lines: 1 },
    { ...item("purpose"), lines: 3 },
  ];
  const field: Field = { ...base, who: "table", kind: "groups", rowName: "Community", parts };
  const answer: FieldAnswer = {
    kind: "groups",
    groups: [
      { id: "g", cells: { name: "Lab" } },
      { id: "h", cells: {} },
    ],
  };
  expect(build(field, "blank").body).toMatchObject({
    cards: [{ title: "Community 1" }, { parts: [{}, { content: { kind: "lines", lines: 3 } }] }],
  });
  const { body } = build(field, "all", answer);
  expect(body.kind === "cards" && body.cards.map(({ title }) => title)).toEqual([
    messages.print.addedBy("Community 1", "Oak"),
  ]);
  expect(body).toMatchObject({
    cards: [{ parts: [{ content: said("Lab") }, { content: { kind: "nothing" } }] }],
  });
});

test("quadrants hold a text each", () => {
  const quadrants = ["a", "b", "c", "d"].map(item);
  const field: Field = { ...base, who: "table", kind: "quadrants", quadrants, lines: 6 };
  const answer: FieldAnswer = { kind: "quadrants", texts: { c: "Third" } };
  const { body } = build(field, "table", answer);
  expect(body.kind === "quadrants" && body.quadrants.map(({ content }) => content.kind)).toEqual([
    "lines",
    "lines",
    "voices",
    "lines",
  ]);
});

test("what was drawn in a cell stands under its text, and counts as written", () => {
  const field: Field = { ...base, who: "table", kind: "prompt", lines: 3 };
  const answer: FieldAnswer = { kind: "prompt", text: "", texts: {}, ink: { text: [stroke], "": [stroke] } };
  const { body, sketches } = build(field, "table", answer);
  expect(body).toEqual({
    kind: "text",
    content: { kind: "voices", voices: [{ from: null, text: "", ink: [stroke] }] },
  });
  expect(sketches).toEqual([{ from: null, text: "", ink: [stroke] }]);
});

test("a picked day is written as the reader writes days", () => {
  const field: Field = {
    ...base,
    who: "table",
    kind: "table",
    rows: [],
    columns: [{ ...item("by"), share: 1, date: true }],
    grows: true,
    rowName: "step",
    lines: 2,
  };
  const answer: FieldAnswer = { kind: "table", rows: [{ id: "r", cells: { by: "2027-05-01" } }] };
  expect(build(field, "table", answer).body).toMatchObject({
    groups: [{ rows: [{ cells: [said("1 May 2027")] }] }],
  });
});

test("private answers of any kind stay out of what others read", () => {
  const field: Field = {
    ...base,
    who: "mine",
    kind: "quadrants",
    quadrants: ["a", "b", "c", "d"].map(item),
    lines: 3,
  };
  const mine: FieldAnswer = { kind: "quadrants", texts: { a: "secret" }, ink: { "": [stroke] } };
  for (const whose of ["table", "all"] as const) {
    expect(build(field, whose, mine, mine, mine)).toMatchObject({ body: { kind: "withheld" }, sketches: [] });
  }
  expect(JSON.stringify(build(field, "mine", undefined, undefined, mine))).toContain("secret");
});

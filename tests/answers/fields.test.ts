import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { observeAnswer } from "../../src/answers/changes.ts";
import { addRow, addStroke, removeRow, removeStroke, setMark, spliceText } from "../../src/answers/edits.ts";
import { readFieldAnswer } from "../../src/answers/read-field.ts";
import { readInk } from "../../src/answers/read-ink.ts";
import { readRemovedRows } from "../../src/answers/reads.ts";
import { cellAddress, inkAddress, packPlace, partId, TABLE_PERSON } from "../../src/workshops/address.ts";
import { INK_LIMITS } from "../../src/workshops/ink.ts";
import { sampleField } from "./sample-workshop.ts";

const read = (doc: Y.Doc, fieldId: string) => readFieldAnswer(doc, "sheet", sampleField(fieldId));
const mark = (doc: Y.Doc, fieldId: string, personId: string, itemId: string, value: number | null = 1) =>
  setMark(doc, "sheet", fieldId, personId, itemId, value, "here");
function addText(doc: Y.Doc, fieldId: string, column: string, text: string): string {
  const id = addRow(doc, "sheet", fieldId, "here");
  spliceText(doc, cellAddress("sheet", fieldId, id, column), 0, 0, text, "here");
  return id;
}

describe("marks", () => {
  test("count one option of a single choice, the first of several that met", () => {
    const doc = new Y.Doc();
    mark(doc, "drink", "ada", "coffee");
    mark(doc, "drink", "ada", "tea");
    mark(doc, "drink", "bob", "coffee");
    expect(read(doc, "drink")).toEqual({ kind: "choice", chosen: { tea: ["ada"], coffee: ["bob"] } });
  });

  test("of the table and of people don't mix", () => {
    const doc = new Y.Doc();
    mark(doc, "days", TABLE_PERSON, "friday");
    mark(doc, "days", TABLE_PERSON, "monday");
    mark(doc, "days", "ada", "monday");
    mark(doc, "drink", TABLE_PERSON, "tea");
    expect(read(doc, "days")).toEqual({
      kind: "choice",
      chosen: { monday: [TABLE_PERSON], friday: [TABLE_PERSON] },
    });
    expect(read(doc, "drink")).toEqual({ kind: "choice", chosen: { tea: [], coffee: [] } });
  });

  test("count no more votes than a person has, on the rows of the other field", () => {
    const doc = new Y.Doc();
    const ids = ["first", "second", "third"].map((text) => addText(doc, "ideas", "text", text));
    for (const id of ids) mark(doc, "best", "ada", id);
    mark(doc, "best", "bob", ids[2] ?? "");
    mark(doc, "best", "bob", "gone");
    const [first = "", second = "", third = ""] = ids;
    const items = [
      { id: first, text: "first" },
      { id: second, text: "second" },
      { id: third, text: "third" },
    ];
    expect(read(doc, "best")).toEqual({
      kind: "votes",
      items,
      votes: { [first]: ["ada"], [second]: ["ada"], [third]: ["bob"] },
    });
    removeRow(doc, "sheet", "ideas", first, "here");
    expect(read(doc, "best")).toMatchObject({ votes: { [second]: ["ada"], [third]: ["ada", "bob"] } });
  });

  test("tell followers of votes when what is voted on changes", () => {
    const doc = new Y.Doc();
    let heard = 0;
    const stop = observeAnswer(doc, "sheet", sampleField("best"), () => {
      heard += 1;
    });
    const id = addText(doc, "ideas", "text", "first");
    expect(heard).toBe(2);
    mark(doc, "best", "ada", id);
    expect(heard).toBe(3);
    addText(doc, "ways/fast", "text", "else");
    stop();
    mark(doc, "best", "bob", id);
    expect(heard).toBe(3);
  });

  test("of a rating with moments are read with its notes", () => {
    const doc = new Y.Doc();
    mark(doc, "skill", "ada", "knots:before", 1);
    mark(doc, "skill", "ada", "knots:after", 2);
    mark(doc, "skill", "ada", "knots", 2);
    mark(doc, "skill", "ada", "knots:later", 2);
    spliceText(doc, cellAddress("sheet", "skill", "knots", "how"), 0, 0, "by boat", "here");
    expect(read(doc, "skill")).toEqual({
      kind: "rating",
      ratings: { ada: { "knots:before": 1, "knots:after": 2 } },
      notes: { knots: { how: "by boat" } },
    });
  });

  test("of a matrix are read per row and column", () => {
    const doc = new Y.Doc();
    mark(doc, "fits", "ada", "left:blue");
    mark(doc, "fits", "bob", "left:blue");
    mark(doc, "fits", "bob", "left:green");
    expect(read(doc, "fits")).toEqual({
      kind: "matrix",
      ticks: { left: { red: [], blue: ["ada", "bob"] } },
      notes: { left: { why: "" } },
    });
  });

  test("on figures are places, levels, and places of tokens", () => {
    const doc = new Y.Doc();
    mark(doc, "curve", "ada", "us", packPlace(120, 340));
    mark(doc, "curve", "bob", "us", 1_000_000);
    mark(doc, "curve", "cyd", "them", 5);
    expect(read(doc, "curve")).toMatchObject({ points: [{ personId: "ada", itemId: "us", x: 120, y: 340 }] });

    mark(doc, "effort", TABLE_PERSON, "low", 2);
    mark(doc, "effort", TABLE_PERSON, "high", 2);
    mark(doc, "effort", "ada", "low", 1);
    expect(read(doc, "effort")).toMatchObject({ levels: { [TABLE_PERSON]: { low: 2 } } });

    const rana = addText(doc, "circle", "text", "Rana");
    const tom = addText(doc, "circle", "text", "Tom");
    mark(doc, "circle", TABLE_PERSON, rana, packPlace(1, 2));
    mark(doc, "circle", "ada", tom, packPlace(3, 4));
    expect(read(doc, "circle")).toMatchObject({
      tokens: [
        { id: rana, text: "Rana", place: { x: 1, y: 2 } },
        { id: tom, text: "Tom", place: null },
      ],
    });
  });
});

describe("texts in parts", () => {
  test("of two sides, groups and quadrants are read where they stand", () => {
    const doc = new Y.Doc();
    const run = addText(doc, partId("ways", "fast"), "text", "by train");
    const walk = addText(doc, partId("ways", "slow"), "text", "on foot");
    const story = addText(doc, "cases", "story", "once");
    spliceText(doc, cellAddress("sheet", "plan", "three", "text"), 0, 0, "look", "here");
    expect(read(doc, "ways")).toEqual({
      kind: "two-sided",
      sides: { fast: [{ id: run, text: "by train" }], slow: [{ id: walk, text: "on foot" }] },
    });
    expect(read(doc, "cases")).toEqual({
      kind: "groups",
      groups: [{ id: story, cells: { name: "", story: "once" } }],
    });
    expect(read(doc, "plan")).toEqual({
      kind: "quadrants",
      texts: { one: "", two: "", three: "look", four: "" },
    });
  });

  test("of a removed row of one side can be restored there", () => {
    const doc = new Y.Doc();
    const [fast, slow] = [partId("ways", "fast"), partId("ways", "slow")];
    const id = addText(doc, fast, "text", "by train");
    removeRow(doc, "sheet", fast, id, "here");
    expect(readRemovedRows(doc, "sheet", fast)).toEqual([id]);
    expect(readRemovedRows(doc, "sheet", slow)).toEqual([]);
    expect(readRemovedRows(doc, "sheet", "ways")).toEqual([]);
  });
});

describe("ink", () => {
  const why = inkAddress("sheet/why/text");
  const line = { pen: 1, points: [0, 0, 10, 500, 20, 10] } as const;

  test("is read in the order of drawing, where it was drawn", () => {
    const doc = new Y.Doc();
    for (const x of [3, 1, 2]) addStroke(doc, why, { pen: 0, points: [x, 0, 0] }, "here");
    addStroke(doc, inkAddress("sheet/curve"), line, "here");
    expect(readInk(doc, why).map(({ points }) => points[0])).toEqual([3, 1, 2]);
    expect(read(doc, "why").ink?.text).toHaveLength(3);
    expect(read(doc, "curve").ink?.[""]).toMatchObject([line]);
    expect(read(doc, "plan")).not.toHaveProperty("ink");
  });

  test("that was rubbed out is gone, and nobody's name for the wrong person", () => {
    const doc = new Y.Doc();
    const own = inkAddress("sheet/own/by/ada");
    addStroke(doc, own, line, "here");
    expect(read(doc, "own")).toMatchObject({ texts: {}, ink: { "by/ada": [line] } });
    const [stroke] = readInk(doc, own);
    removeStroke(doc, own, stroke?.id ?? "", "here");
    expect(readInk(doc, own)).toEqual([]);
    expect(read(doc, "own")).not.toHaveProperty("ink");
  });

  test("keeps the strokes it had as they were when one is added", () => {
    const doc = new Y.Doc();
    addStroke(doc, why, line, "here");
    const [before] = readInk(doc, why);
    addStroke(doc, why, line, "here");
    expect(readInk(doc, why)[0]).toBe(before);
  });

  test("of a removed row can be restored with it", () => {
    const doc = new Y.Doc();
    const id = addRow(doc, "sheet", "circle", "here");
    addStroke(doc, inkAddress(cellAddress("sheet", "circle", id, "text")), line, "here");
    removeRow(doc, "sheet", "circle", id, "here");
    expect(read(doc, "circle")).not.toHaveProperty("ink");
    expect(readRemovedRows(doc, "sheet", "circle")).toEqual([id]);
  });

  test("without points is none, and a full drawing takes no more", () => {
    const doc = new Y.Doc();
    addStroke(doc, why, { pen: 0, points: [] }, "here");
    expect(readInk(doc, why)).toEqual([]);
    doc.transact(() => {
      for (let count = 0; count <= INK_LIMITS.strokesPerDrawing; count += 1)
        addStroke(doc, why, line, "here");
    });
    expect(readInk(doc, why)).toHaveLength(INK_LIMITS.strokesPerDrawing);
    expect(doc.getMap(why).size).toBe(INK_LIMITS.strokesPerDrawing);
  });
});

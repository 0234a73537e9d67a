import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addRow, appendText, moveRow, removeRow, setMark, spliceText } from "../../src/answers/edits.ts";
import { observeMap, observeText, readMarks, readRows, readText } from "../../src/answers/reads.ts";
import { marksAddress } from "../../src/workshops/address.ts";

const cell = "sheet/why/text";
const written = (text: string): Y.Doc => {
  const doc = new Y.Doc();
  spliceText(doc, cell, 0, 0, text, "here");
  return doc;
};

describe("spliceText", () => {
  test.each([
    ["inserts", "abc", 1, 0, "x", "axbc"],
    ["replaces", "abc", 1, 1, "x", "axc"],
    ["clamps past the end", "abc", 9, 9, "x", "abcx"],
    ["clamps before the start", "abc", -3, 1, "", "bc"],
    ["takes what is no number for 0", "abc", Number.NaN, Number.NaN, "x", "xabc"],
    ["inserts before a character it would cut", "a👋b", 2, 0, "x", "ax👋b"],
    ["erases a whole character for its half", "a👋b", 1, 1, "", "ab"],
    ["erases a whole character for its other half", "a👋b", 2, 1, "", "ab"],
    ["makes half a character readable", "ab", 1, 0, "\uD83D", "a\uFFFDb"],
  ])("%s", (_, before, index, remove, insert, after) => {
    const doc = written(before);
    spliceText(doc, cell, index, remove, insert, "here");
    expect(readText(doc, cell)).toBe(after);
  });

  test("is one transaction with its origin, and none at all when nothing changes", () => {
    const doc = written("abc");
    const origins: unknown[] = [];
    doc.on("afterTransaction", (transaction) => origins.push(transaction.origin));
    spliceText(doc, cell, 1, 1, "xy", "someone");
    spliceText(doc, cell, 1, 0, "", "someone");
    spliceText(doc, cell, 99, 1, "", "someone");
    expect(origins).toEqual(["someone"]);
  });

  test("moves the state vector, also when it only erases", () => {
    const doc = written("abc");
    const before = Y.encodeStateVector(doc);
    spliceText(doc, cell, 0, 1, "", "here");
    expect(Y.encodeStateVector(doc)).not.toEqual(before);
  });

  test("tells listeners a change that turns the old text into the new one", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.tuple(fc.integer(), fc.nat(5), fc.string({ unit: "binary" })), { minLength: 1 }),
        (start, splices) => {
          const doc = written(start);
          let followed = readText(doc, cell);
          observeText(doc, cell, (delta) => {
            let at = 0;
            for (const { retain = 0, insert = "", delete: removed = 0 } of delta) {
              followed = followed.slice(0, at + retain) + insert + followed.slice(at + retain + removed);
              at += retain + insert.length;
            }
          });
          for (const [index, remove, insert] of splices) {
            spliceText(doc, cell, index % 20, remove, insert, "here");
            expect(followed).toBe(readText(doc, cell));
          }
        },
      ),
    );
  });
});

test("appendText starts a new line only where something stands", () => {
  const doc = new Y.Doc();
  for (const text of ["one", "two\n", "three", ""]) appendText(doc, cell, text, "here");
  expect(readText(doc, cell)).toBe("one\ntwo\nthree");
});

test("a moved row stands where it was put, among rows with equal keys too", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.tuple(fc.nat(5), fc.nat(7)), { minLength: 1, maxLength: 20 }),
      (count, moves) => {
        const doc = new Y.Doc();
        for (let index = 0; index < count; index += 1) {
          // As if each had been added on a tablet of its own: all have the same key.
          const other = new Y.Doc();
          addRow(other, "sheet", "ideas", "here");
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
        }
        for (const [from, to] of moves) {
          const before = [...readRows(doc, "sheet", "ideas")];
          const [moved = ""] = before.splice(from % count, 1);
          moveRow(doc, "sheet", "ideas", moved, to, "here");
          before.splice(to, 0, moved);
          expect(readRows(doc, "sheet", "ideas")).toEqual(before);
        }
      },
    ),
  );
});

test("moving or removing a row that is gone does nothing", () => {
  const doc = new Y.Doc();
  const id = addRow(doc, "sheet", "ideas", "here");
  removeRow(doc, "sheet", "ideas", id, "here");
  const before = Y.encodeStateVector(doc);
  moveRow(doc, "sheet", "ideas", id, 0, "here");
  removeRow(doc, "sheet", "ideas", id, "here");
  removeRow(doc, "sheet", "ideas", "never-there", "here");
  expect(Y.encodeStateVector(doc)).toEqual(before);
});

test("marks are one per person and item, and can be cleared", () => {
  const doc = new Y.Doc();
  const origins: unknown[] = [];
  const stop = observeMap(doc, marksAddress("sheet", "mood"), (origin) => origins.push(origin));
  setMark(doc, "sheet", "mood", "ada", "today", 2, "a");
  setMark(doc, "sheet", "mood", "ada", "today", 2, "again");
  setMark(doc, "sheet", "mood", "bob", "today", 1, "b");
  expect(readMarks(doc, "sheet", "mood", "ada")).toEqual({ today: 2 });
  setMark(doc, "sheet", "mood", "ada", "today", null, "c");
  stop();
  setMark(doc, "sheet", "mood", "bob", "today", null, "unheard");
  expect(readMarks(doc, "sheet", "mood", "ada")).toEqual({});
  expect(origins).toEqual(["a", "b", "c"]);
});

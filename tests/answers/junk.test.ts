import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import {
  addRow,
  addStroke,
  appendText,
  moveRow,
  removeRow,
  removeStroke,
  setMark,
  spliceText,
} from "../../src/answers/edits.ts";
import { readFieldAnswer, readWorksheetAnswers } from "../../src/answers/read-field.ts";
import { readInk } from "../../src/answers/read-ink.ts";
import { observeText, readMarks, readRemovedRows, readRows, readText } from "../../src/answers/reads.ts";
import { searchAnswers } from "../../src/answers/search.ts";
import { readStrayTexts } from "../../src/answers/stray.ts";
import { readTouched } from "../../src/answers/touched.ts";
import { marksAddress, rowsAddress } from "../../src/workshops/address.ts";
import { growingFields, inkAddresses, markedItems, sampleWorkshop } from "./sample-workshop.ts";

const names = [
  "sheet/why/text",
  "sheet/own/by/ada",
  "sheet/steps/first/what",
  ...growingFields.map(({ fieldId }) => rowsAddress("sheet", fieldId)),
  ...markedItems.map(({ fieldId }) => marksAddress("sheet", fieldId)),
  marksAddress("sheet", "best"),
  ...inkAddresses,
  "sheet/gone/row/text",
  "sheet",
  "erasures",
];

const anyJunk = fc.record({
  name: fc.constantFrom(...names),
  as: fc.constantFrom("text", "map", "array"),
  key: fc.oneof(
    fc.constantFrom("__proto__", "ada/__proto__", "first", "ada/today", "ada/cold", "row", "table/row"),
    fc.constantFrom(...markedItems.map(({ itemId }) => `ada/${itemId}`)),
    fc.string(),
  ),
  value: fc.oneof(
    fc.jsonValue(),
    fc.record(
      { order: fc.oneof(fc.string(), fc.constant("a0")), removed: fc.jsonValue() },
      { noNullPrototype: true },
    ),
    fc.constantFrom("a text", "a map", "AAAA", "BAAAAAAA", 1, 999_999, -1, 0.5),
  ),
});

const nested = (value: unknown): unknown =>
  value === "a text" ? new Y.Text("nested") : value === "a map" ? new Y.Map() : structuredClone(value);

function useAll(doc: Y.Doc): void {
  observeText(doc, "sheet/why/text", () => {});
  spliceText(doc, "sheet/why/text", 0, 1, "x", "here");
  spliceText(doc, "sheet/why/text", 0, 1, "", "here");
  appendText(doc, "sheet/own/by/ada", "more", "here");
  for (const { fieldId } of growingFields) {
    const id = addRow(doc, "sheet", fieldId, "here");
    moveRow(doc, "sheet", fieldId, id, 0, "here");
    for (const row of readRows(doc, "sheet", fieldId)) removeRow(doc, "sheet", fieldId, row, "here");
    readRemovedRows(doc, "sheet", fieldId);
  }
  setMark(doc, "sheet", "mood", "ada", "today", 1, "here");
  readMarks(doc, "sheet", "mood", "ada");
  for (const address of inkAddresses) {
    addStroke(doc, address, { pen: 0, points: [1, 2, 3] }, "here");
    for (const { id } of readInk(doc, address)) removeStroke(doc, address, id, "here");
  }
  readTouched(doc, "sheet", "ada");
  searchAnswers(doc, sampleWorkshop, "a", "ada");
  readStrayTexts(doc, sampleWorkshop);
  readWorksheetAnswers(doc, sampleWorkshop);
}

test("whatever another program wrote into a document, reading and editing don't throw", () => {
  fc.assert(
    fc.property(fc.array(anyJunk, { maxLength: 12 }), (junk) => {
      const doc = new Y.Doc();
      for (const { name, as, key, value } of junk) {
        const foreign = new Y.Doc(); // its own idea of what each name is
        if (as === "text") foreign.getText(name).insertEmbed(0, { value: 1 });
        else if (as === "map") foreign.getMap(name).set(key, nested(value));
        else foreign.getArray(name).insert(0, [nested(value)]);
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(foreign));
      }
      useAll(doc);
    }),
    { numRuns: 400 },
  );
});

test("a name opened here as another kind of type doesn't throw either", () => {
  const doc = new Y.Doc();
  for (const name of names) doc.getArray(name).push(["junk"]);
  useAll(doc);
  expect(readText(doc, "sheet/why/text")).toBe("");
});

test("a text with foreign content keeps its offsets", () => {
  const doc = new Y.Doc();
  const text = doc.getText("sheet/why/text");
  text.insert(0, "ab");
  text.insertEmbed(1, { picture: true });
  expect(readText(doc, "sheet/why/text")).toBe("a\uFFFCb");
  spliceText(doc, "sheet/why/text", 2, 1, "c", "here");
  expect(readText(doc, "sheet/why/text")).toBe("a\uFFFCc");
});

test("marks that make no sense are left out of answers", () => {
  const doc = new Y.Doc();
  const marks = doc.getMap(marksAddress("sheet", "mood"));
  for (const [key, value] of [
    ["ada/today", 2],
    ["bob/today", 99],
    ["cyd/today", "2"],
    ["dan/yesterday", 1],
    ["eve", 1],
    ["fay/today/x", 1],
    ["gus/today", Number.NaN],
  ] as const) {
    marks.set(key, value);
  }
  const field = sampleWorkshop.worksheets[0]?.fields.find(({ id }) => id === "mood");
  expect(field && readFieldAnswer(doc, "sheet", field)).toEqual({
    kind: "rating",
    ratings: { ada: { today: 2 } },
    notes: { today: {} },
  });
});

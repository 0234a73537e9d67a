import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addStroke, removeStroke, setMark, spliceText } from "../../src/answers/edits.ts";
import { readInk } from "../../src/answers/read-ink.ts";
import { searchAnswers } from "../../src/answers/search.ts";
import { readTouched } from "../../src/answers/touched.ts";
import { TABLE_PERSON } from "../../src/workshops/address.ts";
import { sampleWorkshop } from "./sample-workshop.ts";

const write = (doc: Y.Doc, cell: string, text: string): void => spliceText(doc, cell, 0, 0, text, "here");

describe("a worksheet is touched", () => {
  const touched = (doc: Y.Doc) => readTouched(doc, "sheet", "ada");

  test("by nobody at first, and not by what stands on another one", () => {
    const doc = new Y.Doc();
    write(doc, "sheet-two/why/text", "else");
    expect(touched(doc)).toEqual({ mine: false, table: false });
  });

  test("by me with a mark or a text of my own, until I take it back", () => {
    const doc = new Y.Doc();
    setMark(doc, "sheet", "mood", "ada", "today", 1, "here");
    expect(touched(doc)).toEqual({ mine: true, table: false });
    setMark(doc, "sheet", "mood", "ada", "today", null, "here");
    expect(touched(doc)).toEqual({ mine: false, table: false });
    write(doc, "sheet/own/by/ada", "I");
    expect(touched(doc)).toEqual({ mine: true, table: false });
  });

  test("neither by me nor the table with what others did each for themselves", () => {
    const doc = new Y.Doc();
    setMark(doc, "sheet", "mood", "bob", "today", 1, "here");
    write(doc, "sheet/own/by/bob", "he");
    expect(touched(doc)).toEqual({ mine: false, table: false });
  });

  test("by the table with a text, a mark of the table, a stroke", () => {
    const [text, mark, ink] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
    write(text, "sheet/plan/one/text", "we");
    setMark(mark, "sheet", "days", TABLE_PERSON, "friday", 1, "here");
    addStroke(ink, "sheet/curve#ink", { pen: 0, points: [1, 1, 1] }, "here");
    for (const doc of [text, mark, ink]) expect(touched(doc)).toEqual({ mine: false, table: true });
    removeStroke(ink, "sheet/curve#ink", readInk(ink, "sheet/curve#ink")[0]?.id ?? "", "here");
    expect(touched(ink)).toEqual({ mine: false, table: false });
  });
});

describe("searching answers", () => {
  const search = (doc: Y.Doc, query: string) => searchAnswers(doc, sampleWorkshop, query, "ada");

  test("finds the beginnings of words whatever their case and accents, with their place", () => {
    const doc = new Y.Doc();
    write(doc, "sheet/plan/two/text", "Ein Lesekreis im Café, ÉCOLE Nord");
    const place = { worksheetId: "sheet", fieldId: "plan", address: "sheet/plan/two/text" };
    for (const query of ["cafe", "ecole nor", "LESE", "Café"]) {
      expect(search(doc, query), query).toMatchObject([place]);
    }
    for (const query of ["kreis", "cafe south", "", "  "]) expect(search(doc, query), query).toEqual([]);
  });

  test("leaves out what others wrote each for themselves", () => {
    const doc = new Y.Doc();
    write(doc, "sheet/own/by/ada", "pottery");
    write(doc, "sheet/own/by/bob", "pottery");
    expect(search(doc, "pottery").map(({ address }) => address)).toEqual(["sheet/own/by/ada"]);
  });
});

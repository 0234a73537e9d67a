import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { addRow, removeRow, spliceText } from "../../src/answers/edits.ts";
import { placeAddress, readPlaces } from "../../src/answers/places.ts";
import { readWorksheetAnswers } from "../../src/answers/read-field.ts";
import { readRemovedRows, readText } from "../../src/answers/reads.ts";
import { readStrayTexts } from "../../src/answers/stray.ts";
import type { Field, Worksheet, Workshop } from "../../src/workshops/format.ts";
import { anyAct, Replicas } from "./replicas.ts";
import { sampleWorkshop } from "./sample-workshop.ts";

/** What a facilitator may do to a workshop that people have written in already. */
const changes: readonly ((field: Field) => readonly Field[])[] = [
  () => [],
  (field) => [{ ...field, id: `${field.id}-anew` }],
  (field) => [{ kind: "prompt", id: field.id, label: field.label, who: "table", lines: 1 }],
  (field) => [{ kind: "list", id: field.id, label: field.label, who: "table", rowName: "row", lines: 1 }],
  (field) => [{ kind: "prompt", id: field.id, label: field.label, who: "each", lines: 1 }],
  (field) => {
    switch (field.kind) {
      case "table":
        return [{ ...field, grows: false, columns: field.columns.slice(1) }];
      case "checklist":
        return [{ ...field, items: [], notes: [], ownEntries: { label: "", rowName: "" } }];
      case "two-sided":
        return [{ ...field, sides: field.sides.slice(0, 1) }];
      case "groups":
        return [{ ...field, parts: field.parts.slice(1) }];
      case "quadrants":
        return [{ ...field, quadrants: field.quadrants.slice(2) }];
      case "rating":
        return [{ ...field, notes: [] }];
      case "matrix":
        return [{ ...field, rows: [] }];
      case "figure":
        return [{ ...field, marks: { kind: "none" } }];
      default:
        return [field];
    }
  },
];

const anyEdition = fc
  .array(fc.option(fc.nat(changes.length - 1), { freq: 2, nil: null }), { minLength: 20, maxLength: 20 })
  .map((chosen): Workshop => {
    const worksheets = sampleWorkshop.worksheets.map(
      (worksheet): Worksheet => ({
        ...worksheet,
        fields: worksheet.fields.flatMap((field, at) => changes[chosen[at] ?? -1]?.(field) ?? [field]),
      }),
    );
    return { ...sampleWorkshop, worksheets: chosen.at(-1) === 0 ? [] : worksheets };
  });

/** Texts that restoring a row would show again. */
const readRestorable = (doc: Y.Doc, workshop: Workshop): string[] =>
  workshop.worksheets.flatMap(({ id, fields }) =>
    fields.flatMap((field) => {
      const shown = new Set(readPlaces(doc, id, field));
      const places = readPlaces(doc, id, field, (fieldId) => readRemovedRows(doc, id, fieldId));
      return places
        .filter((place) => !shown.has(place))
        .map((place) => readText(doc, placeAddress(id, field.id, place)));
    }),
  );

test("however a workshop is changed, every character is read, restorable or stray, and only once", () => {
  fc.assert(
    fc.property(
      fc.array(anyAct, { minLength: 5, maxLength: 60, size: "max" }),
      anyEdition,
      (acts, workshop) => {
        const replicas = new Replicas(1);
        for (const act of acts) replicas.act(replicas.doc(0), act);
        const doc = replicas.doc(0);
        const answers = Object.values(readWorksheetAnswers(doc, workshop))
          .flatMap((fields) => Object.values(fields))
          .filter(({ kind }) => kind !== "votes");
        const stray = readStrayTexts(doc, workshop);
        const found = JSON.stringify([answers, readRestorable(doc, workshop), stray]);
        expect(replicas.findMiscounted(found)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test("nothing is stray where the workshop is as it was, and junk beside it is", () => {
  const doc = new Y.Doc();
  const id = addRow(doc, "sheet", "ideas", "here");
  spliceText(doc, `sheet/ideas/${id}/text`, 0, 0, "kept", "here");
  spliceText(doc, "sheet/own/by/ada", 0, 0, "mine", "here");
  spliceText(doc, "sheet/own/by/ada", 0, 4, "", "here"); // counted in a map of no worksheet
  removeRow(doc, "sheet", "ideas", id, "here");
  expect(readStrayTexts(doc, sampleWorkshop)).toEqual([]);
  spliceText(doc, "sheet/steps/third/what", 0, 0, "lost", "here");
  expect(readStrayTexts(doc, sampleWorkshop)).toEqual([{ address: "sheet/steps/third/what", text: "lost" }]);
});

test("a drawing of a field that is gone is not taken for a text", () => {
  const doc = new Y.Doc();
  const foreign = new Y.Doc();
  foreign.getMap("sheet/gone/text#ink").set("a", "AAAA");
  foreign.getText("sheet/gone/text").insert(0, "words");
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(foreign));
  expect(readStrayTexts(doc, sampleWorkshop)).toEqual([{ address: "sheet/gone/text", text: "words" }]);
  expect(doc.getMap("sheet/gone/text#ink").get("a")).toBe("AAAA");
});

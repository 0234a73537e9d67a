import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as Y from "yjs";
import { addRow, removeRow, restoreRow, spliceText } from "../../src/answers/edits.ts";
import { readWorksheetAnswers } from "../../src/answers/read-field.ts";
import { readInk } from "../../src/answers/read-ink.ts";
import { readRemovedRows, readRows, readText } from "../../src/answers/reads.ts";
import { cellAddress, promptAddress } from "../../src/workshops/address.ts";
import type { Workshop } from "../../src/workshops/format.ts";
import { anyHappening, Replicas } from "./replicas.ts";
import { growingFields, inkAddresses, sampleWorkshop } from "./sample-workshop.ts";

const removedOf = (doc: Y.Doc) =>
  growingFields.map(({ fieldId, columnId }) =>
    readRemovedRows(doc, "sheet", fieldId).map((id) => [
      id,
      readText(doc, cellAddress("sheet", fieldId, id, columnId)),
    ]),
  );

/** All that can be read out of a document, removed rows included. */
const readable = (doc: Y.Doc, workshop: Workshop = sampleWorkshop): string =>
  JSON.stringify([readWorksheetAnswers(doc, workshop), removedOf(doc)]);

// Votes show the texts of another field a second time.
const withoutVotes: Workshop = {
  ...sampleWorkshop,
  worksheets: sampleWorkshop.worksheets.map((worksheet) => ({
    ...worksheet,
    fields: worksheet.fields.filter(({ kind }) => kind !== "votes"),
  })),
};

/** An order of `count` things that differs from tablet to tablet, with a fifth of them twice. */
const shuffled = (seed: number, count: number): number[] => {
  const keyed = Array.from({ length: count }, (_, which) => which);
  const key = (which: number, at: number): number =>
    ((which + 1) * 7919 * (at + 3) + seed * 104_729) % 1_000_003;
  return [...keyed, ...keyed.filter((which) => key(which, seed) % 5 === 0)].sort(
    (a, b) => key(a, seed) - key(b, seed),
  );
};

describe("tablets that wrote apart", () => {
  test("agree on everything and lose no character once all has come through, in whatever order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.array(anyHappening, { minLength: 1, maxLength: 70, size: "max" }),
        fc.nat(1_000),
        (count, happenings, seed) => {
          const replicas = new Replicas(count);
          for (const happening of happenings) replicas.happen(happening);
          replicas.reunite((at, updates) => shuffled(seed + at, updates));

          const [first, ...others] = replicas.docs.map((doc) => readable(doc));
          for (const other of others) expect(other).toBe(first);

          const drawn = inkAddresses.flatMap((address) => readInk(replicas.doc(0), address));
          expect(drawn.map(({ id }) => id).sort()).toEqual([...replicas.strokes].sort());

          expect(replicas.findMiscounted(readable(replicas.doc(0), withoutVotes))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("never lose or double a row by adding and moving", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }),
        fc.array(
          anyHappening.filter((happening) => happening.kind !== "act" || happening.act.kind !== "remove"),
          { minLength: 1, maxLength: 50, size: "max" },
        ),
        (count, happenings) => {
          const replicas = new Replicas(count);
          for (const happening of happenings) replicas.happen(happening);
          replicas.reunite((_, updates) => shuffled(1, updates));
          const rows = growingFields.flatMap(({ fieldId }) => readRows(replicas.doc(0), "sheet", fieldId));
          expect([...rows].sort()).toEqual([...replicas.rows].sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  const apart = (): Replicas => new Replicas(2);
  const reunite = (replicas: Replicas): void => replicas.reunite((at, count) => shuffled(at, count));

  test("keep both texts when both started the same empty cell", () => {
    const replicas = apart();
    const cell = promptAddress("sheet", "why");
    spliceText(replicas.doc(0), cell, 0, 0, "because", "here");
    spliceText(replicas.doc(1), cell, 0, 0, "therefore", "here");
    reunite(replicas);
    expect(["becausetherefore", "thereforebecause"]).toContain(readText(replicas.doc(0), cell));
    expect(readText(replicas.doc(1), cell)).toBe(readText(replicas.doc(0), cell));
  });

  test("keep both rows when both added one", () => {
    const replicas = apart();
    const ids = replicas.docs.map((doc) => addRow(doc, "sheet", "ideas", "here"));
    reunite(replicas);
    for (const doc of replicas.docs) expect(readRows(doc, "sheet", "ideas")).toEqual([...ids].sort());
  });

  test("can restore what one wrote into a row while the other removed it", () => {
    const replicas = apart();
    const id = addRow(replicas.doc(0), "sheet", "ideas", "here");
    reunite(replicas);
    const cell = cellAddress("sheet", "ideas", id, "text");
    spliceText(replicas.doc(0), cell, 0, 0, "kept", "here");
    removeRow(replicas.doc(1), "sheet", "ideas", id, "here");
    reunite(replicas);
    for (const doc of replicas.docs) {
      expect(readRows(doc, "sheet", "ideas")).toEqual([]);
      expect(readRemovedRows(doc, "sheet", "ideas")).toEqual([id]);
    }
    restoreRow(replicas.doc(1), "sheet", "ideas", id, "here");
    expect(readRows(replicas.doc(1), "sheet", "ideas")).toEqual([id]);
    expect(readText(replicas.doc(1), cell)).toBe("kept");
  });
});

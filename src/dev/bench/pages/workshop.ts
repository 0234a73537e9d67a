// Sixty tables with the whole handout filled: their bytes, and what one change from afar costs.
import * as Y from "yjs";
import { observeAnswer } from "../../../answers/changes.ts";
import { readFieldAnswer } from "../../../answers/read-field.ts";
import type { FieldAnswer } from "../../../workshops/answer.ts";
import type { Field, Workshop } from "../../../workshops/format.ts";
import { localise } from "../../../workshops/localise.ts";
import { parseWorkshop } from "../../../workshops/parse.ts";
import { makeSampleAnswers } from "../../sample/answers.ts";
import { encodeFilled, fillDocument } from "../../sample/fill-document.ts";
import { foldField } from "./fold-field.ts";

interface OpenTable {
  readonly tableId: string;
  readonly tableName: string;
  readonly doc: Y.Doc;
}

let workshop: Workshop | null = null;
const updates: Uint8Array[] = [];
const tables: OpenTable[] = [];

const known = (): Workshop => {
  if (!workshop) throw new Error("fill first");
  return workshop;
};

const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const bench = {
  /** Makes the documents; gives the bytes of each table. */
  fill(file: unknown, count: number): readonly number[] {
    const reading = parseWorkshop(file);
    if (!reading.ok) throw new Error("the workshop can't be read");
    workshop = localise(reading.file, ["en"]);
    // The tenth sample table has not written yet; here everybody has.
    const samples = makeSampleAnswers(workshop).slice(0, -1);
    for (let index = 0; index < count; index++) {
      const sample = samples[index % samples.length];
      if (sample) updates.push(encodeFilled(workshop, sample.answers));
    }
    return updates.map(({ length }) => length);
  },

  /** As base64: a list of numbers takes minutes on its way out of the page. */
  bytesOf(index: number): string {
    let binary = "";
    for (const byte of updates[index] ?? []) binary += String.fromCharCode(byte);
    return btoa(binary);
  },

  /** Milliseconds: the bytes into bare documents; into documents of which every field is read and folded. */
  openAll(): { readonly bare: number; readonly ours: number } {
    const bare = time(() => {
      for (const update of updates) Y.applyUpdate(new Y.Doc(), update);
    });
    tables.length = 0;
    const ours = time(() => {
      for (const [index, update] of updates.entries()) {
        const doc = new Y.Doc();
        Y.applyUpdate(doc, update);
        tables.push({ tableId: `t${index}`, tableName: `Table ${index}`, doc });
      }
      for (const worksheet of known().worksheets) {
        for (const field of worksheet.fields) foldField(field, readAll(worksheet.id, field));
      }
    });
    return { bare, ours };
  },

  /**
   * Milliseconds per change from afar, for `rounds` changes of every field: into a bare document, and into one whose
   * changed field is found, read and folded with what the other tables have.
   */
  changes(rounds: number): { readonly kind: string; readonly bare: number; readonly ours: number }[] {
    const results: { kind: string; bare: number; ours: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const table = tables[round % tables.length];
      if (!table) continue;
      for (const worksheet of known().worksheets) {
        for (const field of worksheet.fields) {
          const update = makeChange(worksheet.id, field, table.doc, round);
          if (!update) continue;
          const others = readAll(worksheet.id, field);
          const plain = new Y.Doc();
          Y.applyUpdate(plain, Y.encodeStateAsUpdate(table.doc));
          const bare = time(() => Y.applyUpdate(plain, update));
          let folded = false;
          const stop = observeAnswer(table.doc, worksheet.id, field, () => {
            const answer = readFieldAnswer(table.doc, worksheet.id, field);
            foldField(
              field,
              others.map((one) => (one.tableId === table.tableId ? { ...one, answer } : one)),
            );
            folded = true;
          });
          const ours = time(() => Y.applyUpdate(table.doc, update));
          stop();
          if (!folded) throw new Error(`A change of ${worksheet.id}/${field.id} was not noticed`);
          results.push({ kind: field.kind, bare, ours });
        }
      }
    }
    return results;
  },
};

const readAll = (worksheetId: string, field: Field) =>
  tables.map(({ tableId, tableName, doc }) => ({
    tableId,
    tableName,
    answer: readFieldAnswer(doc, worksheetId, field),
  }));

/** What a tablet of the table sends when somebody writes or taps once more; null where nothing is to be filled. */
function makeChange(worksheetId: string, field: Field, doc: Y.Doc, round: number): Uint8Array | null {
  const afar = new Y.Doc();
  Y.applyUpdate(afar, Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateVector(afar);
  const samples = makeSampleAnswers({
    ...known(),
    worksheets: [{ id: worksheetId, title: "", intro: "", fields: [field] }],
  });
  const answer: FieldAnswer | undefined =
    samples[(round + 1) % (samples.length - 1)]?.answers[worksheetId]?.[field.id];
  if (!answer) return null;
  fillDocument(
    afar,
    { ...known(), worksheets: [{ id: worksheetId, title: "", intro: "", fields: [field] }] },
    {
      [worksheetId]: { [field.id]: answer },
    },
  );
  const update = Y.encodeStateAsUpdate(afar, before);
  const isEmpty = update.length <= 2;
  return isEmpty ? null : update;
}

Object.assign(globalThis, { bench });

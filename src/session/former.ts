import { computed, signal } from "@preact/signals";
import type * as Y from "yjs";
import { observeAddresses } from "../answers/changes.ts";
import { isTextAddress, listHeldAddresses, readStrayTexts, type StrayText } from "../answers/stray.ts";
import { writerOf } from "../answers/touched.ts";
import { type CellAddress, rowsAddress, worksheetOfAddress } from "../workshops/address.ts";
import type { Workshop } from "../workshops/format.ts";

/** A text that stands where the workshop, before it was changed, asked something. */
export interface FormerText {
  readonly worksheetId: string;
  readonly address: CellAddress;
  readonly text: string;
  /** It stands in the person's private document. */
  readonly mine: boolean;
}

const ROWS = rowsAddress("", "").slice(1);

/** The workshop as a table's document answers it: private questions are answered elsewhere. */
const askTable = (workshop: Workshop): Workshop => ({
  ...workshop,
  worksheets: workshop.worksheets.map((worksheet) => ({
    ...worksheet,
    fields: worksheet.fields.filter(({ who }) => who !== "mine"),
  })),
});

const toFormer = ({ address, text }: StrayText, mine: boolean): FormerText => ({
  worksheetId: worksheetOfAddress(address),
  address,
  text,
  mine,
});

/** What a table wrote to questions that are gone. */
export const readFormerTexts = (doc: Y.Doc, workshop: Workshop): readonly FormerText[] =>
  readStrayTexts(doc, askTable(workshop)).map((stray) => toFormer(stray, false));

/**
 * Follows what a table and a person of it wrote to questions that are gone; what the others wrote each for themselves
 * stays theirs. Gives the signal and its stop.
 */
export function followFormerTexts(table: Y.Doc, mine: Y.Doc, personId: string, workshop: Workshop) {
  const shared = followStray(table, askTable(workshop), [table]);
  const own = followStray(mine, workshop, [mine, table]);
  return {
    value: computed(() => [
      ...shared.value.value
        .filter(({ address }) => (writerOf(address) ?? personId) === personId)
        .map((stray) => toFormer(stray, false)),
      ...own.value.value.map((stray) => toFormer(stray, true)),
    ]),
    stop: () => {
      shared.stop();
      own.stop();
    },
  };
}

function followStray(doc: Y.Doc, workshop: Workshop, rowsFrom: readonly Y.Doc[]) {
  let held = listHeldAddresses(doc, workshop, rowsFrom);
  const strays = signal(readStrayTexts(doc, workshop, held));
  const stops = [...new Set([doc, ...rowsFrom])].map((one) =>
    observeAddresses(one, (addresses) => {
      // A key typed where a field holds the text changes nothing here.
      const matters = [...addresses].some(
        (name) => name.endsWith(ROWS) || (one === doc && isTextAddress(name) && !held.has(name)),
      );
      if (!matters) return;
      held = listHeldAddresses(doc, workshop, rowsFrom);
      const next = readStrayTexts(doc, workshop, held);
      if (JSON.stringify(next) !== JSON.stringify(strays.peek())) strays.value = next;
    }),
  );
  return {
    value: strays,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

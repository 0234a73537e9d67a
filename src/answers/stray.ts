import type * as Y from "yjs";
import type { CellAddress } from "../workshops/address.ts";
import type { Workshop } from "../workshops/format.ts";
import { ERASURES } from "./erasures.ts";
import { placeAddress, readPlaces, rowsIn } from "./places.ts";
import { readText } from "./reads.ts";

/** A text that no field of the workshop asks for any more: the workshop was changed after it was written. */
export interface StrayText {
  readonly address: CellAddress;
  readonly text: string;
}

/**
 * Where the workshop's fields have texts now, in rows that can be restored too. `rowsFrom`: the documents whose rows
 * the texts may stand in.
 */
export function listHeldAddresses(
  doc: Y.Doc,
  workshop: Workshop,
  rowsFrom: readonly Y.Doc[] = [doc],
): ReadonlySet<CellAddress> {
  const held = new Set<CellAddress>();
  for (const { id: worksheetId, fields } of workshop.worksheets) {
    for (const field of fields) {
      for (const place of readPlaces(doc, worksheetId, field, rowsIn(rowsFrom, worksheetId, true))) {
        held.add(placeAddress(worksheetId, field.id, place));
      }
    }
  }
  return held;
}

/** Every text of the document that `held` doesn't name, in the order of the addresses. */
export const readStrayTexts = (
  doc: Y.Doc,
  workshop: Workshop,
  held = listHeldAddresses(doc, workshop),
): readonly StrayText[] =>
  [...doc.share.keys()]
    .filter((name) => isTextAddress(name) && !held.has(name))
    .sort()
    .map((address) => ({ address, text: readText(doc, address) }))
    .filter(({ text }) => text !== "");

/** Whether a name of the document can be that of a text; maps have a "#" in theirs. */
export const isTextAddress = (name: string): boolean => !name.includes("#") && name !== ERASURES;

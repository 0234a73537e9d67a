import type * as Y from "yjs";
import { inkAddress, marksAddress, photosAddress, TABLE_PERSON } from "../workshops/address.ts";
import { listPhotoIds } from "./read-photos.ts";
import { holdsAnything } from "./reads.ts";
import { findMap } from "./top-level.ts";

/** Whether a worksheet holds something of a person's own, and of the table's. */
export interface Touched {
  readonly mine: boolean;
  readonly table: boolean;
}

const MARKS = marksAddress("", "").slice(1);
const INK = inkAddress("");
const PHOTOS = photosAddress("");

/** Reads a worksheet's state out of a table's document: the person's marks and own texts, what the table wrote, drew or photographed. */
export function readTouched(doc: Y.Doc, worksheetId: string, personId: string): Touched {
  let mine = false;
  let table = false;
  for (const name of [...doc.share.keys()]) {
    if (mine && table) break;
    if (!name.startsWith(`${worksheetId}/`)) continue;
    if (name.endsWith(MARKS)) {
      mine ||= holdsMark(doc, name, personId);
      table ||= holdsMark(doc, name, TABLE_PERSON);
      continue;
    }
    if (name.endsWith(PHOTOS)) {
      table ||= listPhotoIds(findMap(doc, name)).length > 0;
      continue;
    }
    const writer = writerOf(name);
    if (writer === null) table ||= holdsAnything(doc, name);
    else if (writer === personId) mine ||= holdsAnything(doc, name);
  }
  return { mine, table };
}

/** Who alone writes or draws at an address; null where the table does. */
export function writerOf(address: string): string | null {
  const [, , by, person, ...rest] = (address.endsWith(INK) ? address.slice(0, -INK.length) : address).split(
    "/",
  );
  return by === "by" && person !== undefined && rest.length === 0 ? person : null;
}

function holdsMark(doc: Y.Doc, address: string, personId: string): boolean {
  for (const [key, value] of findMap(doc, address) ?? []) {
    if (typeof value === "number" && key.startsWith(`${personId}/`)) return true;
  }
  return false;
}

import * as Y from "yjs";
import { decodeBase64url, encodeBase64url } from "../workshops/base64url.ts";

/** How much of each client's edits someone has: client → clock. */
export type StateVector = ReadonlyMap<number, number>;

const LONGEST_TEXT = 64_000;

/** What the document holds. */
export const readStateVector = (doc: Y.Doc): StateVector => Y.decodeStateVector(Y.encodeStateVector(doc));

/** Whether whoever has `vector` has all of `needed`. */
export function coversVector(vector: StateVector, needed: StateVector): boolean {
  for (const [client, clock] of needed) if ((vector.get(client) ?? 0) < clock) return false;
  return true;
}

/** A state vector as base64url text, for presence. */
export const encodeVector = (vector: StateVector): string =>
  encodeBase64url(Y.encodeStateVector(new Map(vector)));

/** Reads what `encodeVector` wrote; anything else is an empty vector: its sender has nothing that we know of. */
export function decodeVector(text: unknown): StateVector {
  if (typeof text !== "string" || text.length > LONGEST_TEXT) return new Map();
  try {
    return Y.decodeStateVector(decodeBase64url(text) ?? new Uint8Array());
  } catch {
    return new Map();
  }
}

import type * as Y from "yjs";
import { openMap } from "./top-level.ts";

/** The map that counts this client's erasures: client id → number. */
export const ERASURES = "erasures";

/**
 * Makes an erasure visible in state vectors; call it inside the transaction that erases.
 * Deleting alone does not advance a client's clock, so no vector could tell who has it; this entry does.
 */
export function witnessErasure(doc: Y.Doc): void {
  const counts = openMap(doc, ERASURES);
  const key = String(doc.clientID);
  const last = counts?.get(key);
  counts?.set(key, typeof last === "number" ? last + 1 : 1);
}

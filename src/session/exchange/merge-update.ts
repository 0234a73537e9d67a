import * as Y from "yjs";

/**
 * Merges an update that came by a file or by codes; gives how many changes were new. It is tried on a copy first: one
 * that throws there, or waits for what is missing, is "unfit" and left alone.
 */
export function mergeUpdate(doc: Y.Doc, update: Uint8Array): number | "unfit" {
  if (!fits(doc, update)) return "unfit";
  const before = countChanges(doc);
  Y.applyUpdate(doc, update, "exchange");
  return countChanges(doc) - before;
}

function fits(doc: Y.Doc, update: Uint8Array): boolean {
  const copy = new Y.Doc();
  try {
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    const waited = isWaiting(copy);
    Y.applyUpdate(copy, update);
    return waited || !isWaiting(copy);
  } catch {
    return false;
  } finally {
    copy.destroy();
  }
}

const isWaiting = ({ store }: Y.Doc): boolean => store.pendingStructs !== null || store.pendingDs !== null;

const countChanges = (doc: Y.Doc): number =>
  [...Y.decodeStateVector(Y.encodeStateVector(doc)).values()].reduce((sum, clock) => sum + clock, 0);

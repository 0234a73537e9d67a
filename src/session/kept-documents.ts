import { readStateVector, type StateVector } from "../answers/vector.ts";
import type { Keeping, StoredDocument } from "../storage/contract.ts";

/** How much of an open document is on this device's disk. */
export interface KeptDocument {
  /** The table's id, "private", or "desk" and "plans" for the presenter's papers. */
  readonly name: string;
  readonly keeping: Keeping["kind"];
  /** Changes on disk, of those in memory. */
  readonly kept: number;
  readonly changes: number;
}

const countChanges = (vector: StateVector): number =>
  [...vector.values()].reduce((sum, clock) => sum + clock, 0);

export const readKept = (name: string, { doc, keeping, kept }: StoredDocument): KeptDocument => ({
  name,
  keeping: keeping.peek().kind,
  kept: countChanges(kept.peek()),
  changes: countChanges(readStateVector(doc)),
});

import type * as Y from "yjs";
import { changedAddresses } from "./changes.ts";
import { coversVector, readStateVector, type StateVector } from "./vector.ts";

/** How far an answer has got. "nowhere": nothing was ever written there. Each step includes the one before. */
export type ReachStep = "nowhere" | "saving" | "tablet" | "table" | "presenter";

/** What is known of who has what; null: no presenter in reach. */
export interface ReachVectors {
  /** On this tablet's disk. */
  readonly kept: StateVector;
  /** One for each table mate in reach. */
  readonly table: readonly StateVector[];
  readonly presenter: StateVector | null;
}

export interface Reach {
  /** What someone must have to have the last edit of this text or map; empty when it never was written. */
  neededFor(address: string): StateVector;
  /** Where the last edit of this text or map has got to. */
  reachOf(address: string, vectors: ReachVectors): ReachStep;
  close(): void;
}

/** Where something that needs this vector has got to. */
export function reachOfVector(needed: StateVector, { kept, table, presenter }: ReachVectors): ReachStep {
  if (needed.size === 0) return "nowhere";
  if (!coversVector(kept, needed)) return "saving";
  if (presenter && coversVector(presenter, needed)) return "presenter";
  return table.some((vector) => coversVector(vector, needed)) ? "table" : "tablet";
}

/**
 * Follows the last edit, anybody's, of every text and map. What was there before counts as edited last of all:
 * the document does not say when, and claiming too little is honest.
 */
export function openReach(doc: Y.Doc): Reach {
  const baseline = readStateVector(doc);
  const neededByAddress = new Map<string, Map<number, number>>();

  const afterTransaction = (transaction: Y.Transaction): void => {
    for (const address of changedAddresses(transaction)) {
      const needed = neededByAddress.get(address) ?? new Map(heldBefore(address) ? baseline : []);
      for (const [client, clock] of transaction.afterState) {
        if (clock > (transaction.beforeState.get(client) ?? 0)) needed.set(client, clock);
      }
      neededByAddress.set(address, needed);
    }
  };

  const addressesBefore = new Set([...doc.share].filter(([, type]) => isWritten(type)).map(([name]) => name));
  const heldBefore = (address: string): boolean => addressesBefore.has(address);

  const neededFor = (address: string): StateVector =>
    neededByAddress.get(address) ?? (heldBefore(address) ? baseline : new Map());

  doc.on("afterTransaction", afterTransaction);
  return {
    neededFor,
    reachOf: (address, vectors) => reachOfVector(neededFor(address), vectors),
    close: () => doc.off("afterTransaction", afterTransaction),
  };
}

const isWritten = (type: { _start: unknown; _map: ReadonlyMap<string, unknown> }): boolean =>
  type._start !== null || type._map.size > 0;

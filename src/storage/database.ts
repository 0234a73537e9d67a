import { Dexie, type EntityTable, type Table } from "dexie";
import type { StoredIdentity, StoredPlace, StoredSession } from "./contract.ts";

/** One update of a document as Yjs encoded it. */
export interface UpdateRow {
  id: number;
  /** "<sessionId>/<name>". */
  document: string;
  update: Uint8Array;
}

interface IdentityRow extends StoredIdentity {
  readonly key: "identity";
}

interface KeyedValue {
  readonly key: string;
  readonly value: string;
}

interface WorkshopRow {
  readonly id: string;
  readonly content: unknown;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

export type Database = Dexie & {
  readonly device: Table<IdentityRow, string>;
  readonly sessions: Table<StoredSession, string>;
  readonly workshops: Table<WorkshopRow, string>;
  readonly updates: EntityTable<UpdateRow, "id">;
  readonly places: Table<StoredPlace & { readonly sessionId: string }, string>;
  readonly preferences: Table<KeyedValue, string>;
};

// On localhost Dexie would note a stack for every call: the laptop that serves the app runs what the tablets run.
Dexie.debug = false;

/** This device's database. Strict: a write counts as done only when the disk has it, not the system's cache. */
export function openDatabase(name: string): Database {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as Database;
  database.version(1).stores({
    device: "key",
    sessions: "id, lastOpenedAt",
    workshops: "id, addedAt",
    updates: "++id, document",
    places: "sessionId",
    preferences: "key",
  });
  return database;
}

export const documentKey = (sessionId: string, name: string): string => `${sessionId}/${name}`;

/** Opens a new connection unless the present one answers (iOS drops it while the app is in the background). */
export async function mendConnection(database: Database): Promise<void> {
  try {
    await database.device.count();
  } catch {
    database.close();
    await database.open();
  }
}

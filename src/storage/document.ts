import { signal } from "@preact/signals";
import * as Y from "yjs";
import type { StoredDocument } from "./contract.ts";
import { type Database, documentKey } from "./database.ts";
import { OTHER_TAB_ORIGIN, STORED_ORIGIN } from "./origins.ts";
import { openTabChannel } from "./tabs.ts";
import { compactUpdates, MANY_ROWS, readUpdates, replayUpdates } from "./updates.ts";
import { openWriter } from "./writer.ts";

/** A stored document, and how its session's deletion ends it. */
export interface OpenDocument extends StoredDocument {
  readonly sessionId: string;
  /** Drops what is unwritten and writes no more. */
  end(): void;
}

interface Surroundings {
  /** Mends a lost connection to the database. */
  reconnect(): Promise<void>;
  onClosed(): void;
}

const vectorOf = (doc: Y.Doc): ReadonlyMap<number, number> => Y.decodeStateVector(Y.encodeStateVector(doc));

/** Opens a document with all that is kept of it, and keeps what comes. */
export async function openDocument(
  database: Database,
  sessionId: string,
  name: string,
  around: Surroundings,
): Promise<OpenDocument> {
  const document = documentKey(sessionId, name);
  const doc = new Y.Doc();
  const kept = signal<ReadonlyMap<number, number>>(new Map());
  let rowCount = 0;
  let compacting = false;
  let taken = kept.value;
  let sessionSeen = false;
  let ended = false;

  // Listening starts before reading: what another tab keeps in between comes in a message.
  const early: Uint8Array[] = [];
  let takeFromTabs = (updates: readonly Uint8Array[]): void => {
    early.push(...updates);
  };
  const tabs = openTabChannel(database.name, document, (updates) => takeFromTabs(updates));

  /** Whether the session was there before and is gone now: then nothing may be written any more. */
  async function isDeleted(): Promise<boolean> {
    const there = (await database.sessions.where("id").equals(sessionId).count()) > 0;
    const deleted = sessionSeen && !there;
    sessionSeen ||= there;
    return deleted;
  }

  async function write(batch: readonly Uint8Array[]): Promise<void> {
    let deleted = false;
    await database.transaction("rw", database.updates, database.sessions, async () => {
      deleted = ended || (await isDeleted());
      if (!deleted) await database.updates.bulkAdd(batch.map((update) => ({ document, update })));
    });
    if (deleted) end();
  }

  const writer = openWriter({
    write,
    onTake: () => {
      taken = vectorOf(doc);
    },
    onKept: (batch) => {
      tabs.post(batch);
      kept.value = writer.waiting() === 0 ? vectorOf(doc) : taken;
      countRows(batch.length);
    },
    recover: async (reason) => {
      if (reason === "closed") await around.reconnect();
    },
  });

  function countRows(count: number): void {
    rowCount += count;
    if (rowCount <= MANY_ROWS || compacting) return;
    compacting = true;
    compactUpdates(database, document)
      .catch(() => {}) // more rows than need be, nothing worse; tried again after as many more
      .finally(() => {
        compacting = false;
        rowCount = 1;
      });
  }

  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== STORED_ORIGIN && origin !== OTHER_TAB_ORIGIN) writer.push(update);
  };

  function end(): void {
    ended = true;
    writer.end();
  }

  function stop(): void {
    doc.off("update", onUpdate);
    tabs.close();
    end();
    doc.destroy();
    around.onClosed();
  }

  const rows = await database
    .transaction("r", database.updates, database.sessions, async () => {
      await isDeleted();
      return readUpdates(database, document);
    })
    .catch((error: unknown) => {
      tabs.close();
      throw error;
    });
  replayUpdates(doc, rows);
  doc.on("update", onUpdate);

  takeFromTabs = (updates) => {
    for (const update of updates) {
      // An update that waited for this one comes in with it and may not be on disk: then keep them again.
      const alone = doc.store.pendingStructs === null && doc.store.pendingDs === null;
      try {
        Y.applyUpdate(doc, update, alone ? OTHER_TAB_ORIGIN : undefined);
      } catch {
        // Another version's tab; this one goes on with what it can read.
      }
    }
    if (writer.waiting() === 0) kept.value = vectorOf(doc);
    countRows(updates.length);
  };
  takeFromTabs(early);
  kept.value = vectorOf(doc);
  countRows(rows.length);

  return {
    doc,
    sessionId,
    keeping: writer.keeping,
    kept,
    flush: writer.flush,
    end,
    async close() {
      try {
        while (writer.waiting() > 0) await writer.flush();
      } finally {
        stop();
      }
    },
  };
}

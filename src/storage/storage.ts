import { signal } from "@preact/signals";
import { liveQuery } from "dexie";
import * as Y from "yjs";
import type { Storage, StoredSession } from "./contract.ts";
import { type Database, documentKey, mendConnection, openDatabase } from "./database.ts";
import { type OpenDocument, openDocument } from "./document.ts";
import { readPersistence, requestPersistence } from "./persistence.ts";
import { deleteSessionUpdates, readUpdates, replayUpdates } from "./updates.ts";

/** Storage of this device, in the browser's database of that name. */
export const openStorage = (name = "worktable"): Storage => openStorageOn(openDatabase(name));

/** Storage on a database that is there already. */
export function openStorageOn(database: Database): Storage {
  const sessions = signal<readonly StoredSession[] | null>(null);
  const documents = new Set<OpenDocument>();
  const live = liveQuery(() => database.sessions.orderBy("lastOpenedAt").reverse().toArray());
  const watch = () =>
    live.subscribe({
      next: (found) => {
        sessions.value = found;
      },
      error: () => {}, // the connection is lost; `reconnect` begins again
    });
  let watching = watch();

  let reconnecting: Promise<void> | null = null;
  const reconnect = (): Promise<void> => {
    reconnecting ??= mendConnection(database)
      .then(() => {
        watching.unsubscribe();
        watching = watch();
      })
      .finally(() => {
        reconnecting = null;
      });
    return reconnecting;
  };

  return {
    sessions,
    identity: async () => (await database.device.get("identity")) ?? null,
    keepIdentity: (made) =>
      database.transaction("rw", database.device, async () => {
        const known = await database.device.get("identity");
        if (!known) await database.device.add({ key: "identity", ...made });
        return known ?? made;
      }),
    session: async (id) => (await database.sessions.get(id)) ?? null,
    putSession: async (session) => void (await database.sessions.put(session)),
    changeSession: (id, change) =>
      database.transaction("rw", database.sessions, async () => {
        const stored = await database.sessions.get(id);
        if (!stored) return null;
        const next = change(stored);
        await database.sessions.put(next);
        return next;
      }),

    async deleteSession(id) {
      const { sessions: sessionTable, updates, places, preferences } = database;
      await database.transaction("rw", [sessionTable, updates, places, preferences], async () => {
        await sessionTable.delete(id);
        await places.delete(id);
        await deleteSessionUpdates(database, id);
        await preferences.where("key").startsWith(`${id}/`).delete();
        // Before others' turn: a write that waits behind this transaction must find its document ended.
        for (const document of documents) if (document.sessionId === id) document.end();
      });
    },

    workshops: () => database.workshops.orderBy("addedAt").reverse().toArray(),
    putWorkshop: async (id, content) =>
      void (await database.workshops.put({ id, content, addedAt: Date.now() })),
    deleteWorkshop: (id) => database.workshops.delete(id),

    async openDocument(sessionId, name) {
      const document = await openDocument(database, sessionId, name, {
        reconnect,
        onClosed: () => documents.delete(document),
      });
      documents.add(document);
      return document;
    },

    async readDocument(sessionId, name) {
      const doc = new Y.Doc();
      replayUpdates(doc, await readUpdates(database, documentKey(sessionId, name)));
      return doc;
    },

    async place(sessionId) {
      const row = await database.places.get(sessionId);
      if (!row) return null;
      const { sessionId: _, ...place } = row;
      return place;
    },
    putPlace: async (sessionId, place) => void (await database.places.put({ ...place, sessionId })),
    preference: async (key) => (await database.preferences.get(key))?.value ?? null,
    putPreference: async (key, value) => void (await database.preferences.put({ key, value })),
    persistence: readPersistence,
    requestPersistence,

    close() {
      watching.unsubscribe();
      const closing = [...documents].map((document) => document.close());
      void Promise.allSettled(closing).then(() => database.close());
    },
  };
}

import * as Y from "yjs";
import { type Database, documentKey, type UpdateRow } from "./database.ts";
import { STORED_ORIGIN } from "./origins.ts";

/** More rows than this are replaced by one. */
export const MANY_ROWS = 500;

/** Applies stored updates in one transaction; gives back the rows that could be read. */
export function replayUpdates(doc: Y.Doc, rows: readonly UpdateRow[]): readonly UpdateRow[] {
  const readable: UpdateRow[] = [];
  doc.transact(() => {
    for (const row of rows) {
      try {
        Y.applyUpdate(doc, row.update, STORED_ORIGIN);
        readable.push(row);
      } catch {
        // A damaged row must not keep the others from opening; it stays on disk.
      }
    }
  }, STORED_ORIGIN);
  return readable;
}

export const readUpdates = (database: Database, document: string): Promise<UpdateRow[]> =>
  database.updates.where("document").equals(document).sortBy("id");

/**
 * Replaces a document's rows by one that says the same, in one transaction that deletes exactly the rows it
 * read: what other tabs add meanwhile waits for it and stays.
 */
export async function compactUpdates(database: Database, document: string): Promise<void> {
  await database.transaction("rw", database.updates, async () => {
    const rows = await readUpdates(database, document);
    if (rows.length <= MANY_ROWS) return;
    const doc = new Y.Doc();
    const readable = replayUpdates(doc, rows);
    if (readable.length > 1) {
      await database.updates.add({ document, update: Y.encodeStateAsUpdate(doc) });
      await database.updates.bulkDelete(readable.map((row) => row.id));
    }
    doc.destroy();
  });
}

/** Deletes every document of a session. */
export const deleteSessionUpdates = (database: Database, sessionId: string): Promise<number> =>
  database.updates.where("document").startsWith(documentKey(sessionId, "")).delete();

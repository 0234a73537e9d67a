import { Dexie } from "dexie";
import { onTestFinished } from "vitest";
import type { Storage, StoredSession } from "../../src/storage/contract.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { openStorageOn } from "../../src/storage/storage.ts";

export const sampleSession = (id: string, lastOpenedAt = 1): StoredSession => ({
  id,
  role: "participant",
  record: { title: "A morning" },
  workshop: { id: "sample" },
  tableId: "t1",
  people: [{ id: "p1", name: "Ada" }],
  personId: "p1",
  createdAt: 1,
  lastOpenedAt,
  left: false,
});

let count = 0;
/** A database name of this test's own, deleted when it is over. */
export function ownName(): string {
  count += 1;
  const name = `worktable-test-${Date.now()}-${count}`;
  onTestFinished(() => Dexie.delete(name));
  return name;
}

/** A storage as one tab has it, with its database laid open. */
export function openTab(name: string): { storage: Storage; database: Database } {
  const database = openDatabase(name);
  const storage = openStorageOn(database);
  onTestFinished(async () => {
    storage.close();
    await new Promise((resolve) => setTimeout(resolve));
    database.close();
  });
  return { storage, database };
}

import { effect } from "@preact/signals";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { StoredDocument } from "../../src/storage/contract.ts";
import type { Database } from "../../src/storage/database.ts";
import { takeConsoleOutput } from "../support/console-fails.ts";
import { openTab, ownName } from "./sample-session.ts";

const cell = "sheet/why/text";

/** Lets writes of updates fail for as long as `fault` gives an error. */
async function breakWrites(database: Database, fault: () => Error | null): Promise<void> {
  database.use({
    stack: "dbcore",
    name: "fault",
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            const error = name === "updates" ? fault() : null;
            return error ? Promise.reject(error) : table.mutate(request);
          },
        };
      },
    }),
  });
  database.close();
  await database.open();
}

const reasonOf = ({ keeping }: StoredDocument): string =>
  keeping.value.kind === "failed" ? keeping.value.reason : keeping.value.kind;

describe("when the disk says no", () => {
  const named = (name: string): Error => Object.assign(new Error("injected"), { name });

  test.each([
    ["QuotaExceededError", "full"],
    ["UnknownError", "closed"],
    ["DataError", "unknown"],
  ])("%s is told as %s, and all typed meanwhile goes to disk once it works again", async (name, reason) => {
    const { storage, database } = openTab(ownName());
    let fault: Error | null = null;
    await breakWrites(database, () => fault);
    const stored = await storage.openDocument("s1", "table/t1");
    const text = stored.doc.getText(cell);
    text.insert(0, "kept ");
    await stored.flush();
    const kept = stored.kept.value;

    fault = named(name);
    text.insert(5, "not yet ");
    await expect(stored.flush()).rejects.toThrow();
    expect(reasonOf(stored)).toBe(reason);
    expect(stored.kept.value).toEqual(kept);
    text.insert(13, "nor this");
    expect(reasonOf(stored)).toBe(reason);
    await expect(stored.flush()).rejects.toThrow();

    fault = null;
    await expect.poll(() => reasonOf(stored)).toBe("kept");
    const again = await storage.openDocument("s1", "table/t1");
    expect(again.doc.getText(cell).toString()).toBe("kept not yet nor this");
  });

  test("only what was in the group that went through counts as kept", async () => {
    const { storage, database } = openTab(ownName());
    let groups = 0;
    let broken = true;
    await breakWrites(database, () => {
      groups += 1;
      return broken && groups > 1 ? named("QuotaExceededError") : null;
    });
    const stored = await storage.openDocument("s1", "table/t1");
    const text = stored.doc.getText(cell);
    text.insert(0, "first ");
    const first = Y.decodeStateVector(Y.encodeStateVector(stored.doc));
    await expect.poll(() => groups).toBe(1); // the first group is on its way
    text.insert(6, "second");
    await expect.poll(() => reasonOf(stored)).toBe("full");
    expect(stored.kept.value).toEqual(first);
    broken = false;
    await expect.poll(() => reasonOf(stored)).toBe("kept");
    expect(stored.kept.value).toEqual(Y.decodeStateVector(Y.encodeStateVector(stored.doc)));
  });

  test("a listener that throws doesn't stop the writing", async () => {
    const { storage } = openTab(ownName());
    const stored = await storage.openDocument("s1", "table/t1");
    const expected = (event: ErrorEvent): void => event.preventDefault();
    window.addEventListener("error", expected, { capture: true });
    let angry = false;
    const stop = effect(() => {
      if (stored.kept.value && stored.keeping.value && angry) throw new Error("angry listener");
    });
    angry = true;
    stored.doc.getText(cell).insert(0, "one ");
    await stored.flush();
    stored.doc.getText(cell).insert(4, "two");
    await stored.flush();
    stop();
    window.removeEventListener("error", expected, { capture: true });
    expect(takeConsoleOutput().join()).toContain("angry listener");
    const again = await storage.openDocument("s1", "table/t1");
    expect(again.doc.getText(cell).toString()).toBe("one two");
  });

  test("a connection closed underneath is opened again", async () => {
    const { storage, database } = openTab(ownName());
    const stored = await storage.openDocument("s1", "table/t1");
    stored.doc.getText(cell).insert(0, "one ");
    await stored.flush();
    database.close();
    stored.doc.getText(cell).insert(4, "two");
    await expect(stored.flush()).rejects.toThrow();
    expect(reasonOf(stored)).toBe("closed");
    await expect.poll(() => reasonOf(stored)).toBe("kept");
    const again = await storage.openDocument("s1", "table/t1");
    expect(again.doc.getText(cell).toString()).toBe("one two");
  });

  test("a connection the browser lost is opened again", async () => {
    const { storage, database } = openTab(ownName());
    const stored = await storage.openDocument("s1", "table/t1");
    database.backendDB().close(); // as iOS does: Dexie still believes in it
    stored.doc.getText(cell).insert(0, "typed");
    await expect.poll(() => reasonOf(stored)).toBe("kept");
    const again = await storage.openDocument("s1", "table/t1");
    expect(again.doc.getText(cell).toString()).toBe("typed");
    expect(takeConsoleOutput().join()).toContain("Need to reopen db"); // Dexie's own word
  });
});

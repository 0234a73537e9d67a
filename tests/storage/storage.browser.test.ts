import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { openStorage } from "../../src/storage/storage.ts";
import { openTab, ownName, sampleSession } from "./sample-session.ts";

const cell = "sheet/why/text";

describe("a document", () => {
  test("comes back as it was, with what is on disk known", async () => {
    const name = ownName();
    const first = openTab(name).storage;
    const before = await first.openDocument("s1", "table/t1");
    before.doc.getText(cell).insert(0, "communities 👋");
    before.doc.getMap("sheet/mood#marks").set("p1/today", 2);
    expect(before.keeping.value.kind).toBe("keeping");
    await before.flush();
    expect(before.keeping.value.kind).toBe("kept");
    expect(before.kept.value).toEqual(Y.decodeStateVector(Y.encodeStateVector(before.doc)));
    await before.close();
    first.close();

    const after = await openTab(name).storage.openDocument("s1", "table/t1");
    expect(after.doc.getText(cell).toString()).toBe("communities 👋");
    expect(after.doc.getMap("sheet/mood#marks").get("p1/today")).toBe(2);
    expect(after.kept.value).toEqual(Y.decodeStateVector(Y.encodeStateVector(after.doc)));
    expect(after.keeping.value.kind).toBe("kept");
  });

  test("is kept apart from the others", async () => {
    const { storage } = openTab(ownName());
    const table = await storage.openDocument("s1", "table/t1");
    const mine = await storage.openDocument("s1", "mine/p1");
    const elsewhere = await storage.openDocument("s10", "table/t1");
    mine.doc.getText(cell).insert(0, "private");
    await mine.flush();
    expect([table, elsewhere].map(({ doc }) => doc.getText(cell).toString())).toEqual(["", ""]);
    const again = await storage.openDocument("s1", "table/t1");
    expect(again.doc.getText(cell).toString()).toBe("");
  });

  test("goes to disk in groups when edits come faster than transactions", async () => {
    const { storage, database } = openTab(ownName());
    const stored = await storage.openDocument("s1", "table/t1");
    let transactions = 0;
    database.use({
      stack: "dbcore",
      name: "count",
      create: (core) => ({
        ...core,
        transaction: (tables, mode, ...rest) => {
          if (mode === "readwrite") transactions += 1;
          return core.transaction(tables, mode, ...rest);
        },
      }),
    });
    database.close();
    await database.open();
    for (let index = 0; index < 200; index += 1) stored.doc.getText(cell).insert(index, "x");
    await stored.flush();
    expect(transactions).toBeLessThanOrEqual(2);
    expect(await database.updates.count()).toBe(200);
  });

  test("writes at once: no timer stands between an edit and its transaction", async () => {
    const { storage, database } = openTab(ownName());
    const stored = await storage.openDocument("s1", "table/t1");
    const timer = window.setTimeout;
    let timers = 0;
    window.setTimeout = ((...rest: Parameters<typeof timer>) => {
      timers += 1;
      return timer(...rest);
    }) as typeof timer;
    try {
      stored.doc.getText(cell).insert(0, "x");
      await stored.flush();
    } finally {
      window.setTimeout = timer;
    }
    expect(timers).toBe(0);
    expect(await database.updates.count()).toBe(1);
  });

  test("opens although a row of it is damaged, which stays", async () => {
    const name = ownName();
    const { storage, database } = openTab(name);
    const stored = await storage.openDocument("s1", "table/t1");
    stored.doc.getText(cell).insert(0, "before");
    await stored.flush();
    await database.updates.add({ document: "s1/table/t1", update: new Uint8Array([9, 9, 9, 9, 9]) });
    stored.doc.getText(cell).insert(6, " after");
    await stored.close();

    const again = await storage.openDocument("s1", "table/t1");
    expect(again.doc.getText(cell).toString()).toBe("before after");
    again.doc.getText(cell).insert(0, "still ");
    await again.flush();
    const third = await storage.openDocument("s1", "table/t1");
    expect(third.doc.getText(cell).toString()).toBe("still before after");
    expect(await database.updates.count()).toBe(4);
  });
});

describe("a device", () => {
  test("keeps its key, also when two tabs make one at the same time", async () => {
    const name = ownName();
    const tabs = [openTab(name).storage, openTab(name).storage];
    const made = (deviceId: string) => ({
      deviceId,
      publicKey: `key of ${deviceId}`,
      secret: new Uint8Array(32),
    });
    const kept = await Promise.all(tabs.map((storage, at) => storage.keepIdentity(made(`device ${at}`))));
    expect(kept[0]?.deviceId).toBe(kept[1]?.deviceId);
    expect(await openTab(name).storage.identity()).toMatchObject(made(kept[0]?.deviceId ?? ""));
  });

  test("keeps workshops, newest first, and preferences", async () => {
    const { storage } = openTab(ownName());
    await storage.putWorkshop("a", { title: "A" });
    const first = Date.now();
    await expect.poll(() => Date.now()).toBeGreaterThan(first);
    await storage.putWorkshop("b", { title: "B" });
    expect(await storage.workshops()).toMatchObject([{ id: "b" }, { id: "a", content: { title: "A" } }]);
    await storage.deleteWorkshop("a");
    expect(await storage.workshops()).toMatchObject([{ id: "b" }]);
    expect(await storage.preference("theme")).toBeNull();
    await storage.putPreference("theme", "dark");
    expect(await storage.preference("theme")).toBe("dark");
  });

  test("says what the browser promises", async () => {
    const storage = openStorage(ownName());
    const { persisted, usage, quota } = await storage.persistence();
    expect(typeof persisted).toBe("boolean");
    expect(usage).toBeGreaterThanOrEqual(0);
    expect(quota).toBeGreaterThan(0);
    expect(typeof (await storage.requestPersistence())).toBe("boolean");
    storage.close();
  });
});

describe("sessions", () => {
  test("are listed most recent first, also when another tab changes them", async () => {
    const name = ownName();
    const { storage } = openTab(name);
    const other = openTab(name).storage;
    await storage.putSession(sampleSession("s1", 1));
    await other.putSession(sampleSession("s2", 2));
    await expect.poll(() => storage.sessions.value?.map(({ id }) => id)).toEqual(["s2", "s1"]);
    await other.putSession(sampleSession("s1", 3));
    await expect.poll(() => storage.sessions.value?.map(({ id }) => id)).toEqual(["s1", "s2"]);
    expect(await storage.session("s1")).toEqual(sampleSession("s1", 3));
    expect(await storage.session("none")).toBeNull();
  });

  test("remember the place", async () => {
    const { storage } = openTab(ownName());
    const place = { cell, start: 2, end: 4, inDrafts: true };
    expect(await storage.place("s1")).toBeNull();
    await storage.putPlace("s1", place);
    expect(await storage.place("s1")).toEqual(place);
  });

  test("leave nothing behind when deleted, though a tab is still writing", async () => {
    const name = ownName();
    const { storage, database } = openTab(name);
    const other = openTab(name);
    for (const id of ["s1", "s10"]) {
      await storage.putSession(sampleSession(id));
      await storage.putPlace(id, { cell: null, start: 0, end: 0, inDrafts: false });
    }
    const here = await storage.openDocument("s1", "table/t1");
    const there = await other.storage.openDocument("s1", "mine/p1");
    const stays = await storage.openDocument("s10", "table/t1");
    for (const { doc } of [here, there, stays]) doc.getText(cell).insert(0, "text");
    await Promise.all([here.flush(), there.flush(), stays.flush()]);

    here.doc.getText(cell).insert(0, "on the way ");
    const deleting = storage.deleteSession("s1");
    here.doc.getText(cell).insert(0, "late ");
    there.doc.getText(cell).insert(0, "late ");
    await deleting;
    here.doc.getText(cell).insert(0, "later ");
    there.doc.getText(cell).insert(0, "later ");
    await Promise.all([here.close(), there.close()]);

    expect(await database.updates.toArray()).toMatchObject([{ document: "s10/table/t1" }]);
    expect(await database.sessions.toCollection().primaryKeys()).toEqual(["s10"]);
    expect(await database.places.toCollection().primaryKeys()).toEqual(["s10"]);
    await expect.poll(() => other.storage.sessions.value?.map(({ id }) => id)).toEqual(["s10"]);
  });
});

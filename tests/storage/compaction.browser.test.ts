import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { MANY_ROWS } from "../../src/storage/updates.ts";
import { openTab, ownName } from "./sample-session.ts";

const cell = "sheet/why/text";
const document = "s1/table/t1";

describe("compaction", () => {
  test("replaces many rows by one that says the same, also while edits arrive", async () => {
    const { storage, database } = openTab(ownName());
    const stored = await storage.openDocument("s1", "table/t1");
    const text = stored.doc.getText(cell);
    for (let index = 0; index < MANY_ROWS + 100; index += 1) text.insert(text.length, `${index} `);
    text.delete(0, 10);
    await stored.flush(); // compaction begins now
    for (let index = 0; index < 20; index += 1) {
      text.insert(0, "more ");
      await stored.flush();
    }
    await expect.poll(() => database.updates.count()).toBeLessThan(50);
    const again = await storage.openDocument("s1", "table/t1");
    expect(again.doc.getText(cell).toString()).toBe(text.toString());
    expect(again.kept.value).toEqual(stored.kept.value);
  });

  test("happens at opening too, and leaves a damaged row and other documents alone", async () => {
    const { storage, database } = openTab(ownName());
    const source = new Y.Doc();
    const rows: { document: string; update: Uint8Array }[] = [];
    source.on("update", (update: Uint8Array) => rows.push({ document, update }));
    for (let index = 0; index <= MANY_ROWS; index += 1) source.getText(cell).insert(index, "y");
    await database.updates.bulkAdd(rows);
    const damaged = { document, update: new Uint8Array([7, 7, 7]) };
    const other = { document: "s1/mine/p1", update: Y.encodeStateAsUpdate(source) };
    await database.updates.bulkAdd([damaged, other]);

    const bytes = async (): Promise<number> =>
      (await database.updates.where("document").equals(document).toArray())
        .map((row) => row.update.length)
        .reduce((sum, length) => sum + length, 0);
    const before = await bytes();
    await storage.openDocument("s1", "table/t1");
    await expect.poll(() => database.updates.count()).toBe(3);
    expect(await bytes()).toBeLessThan(before / 5);
    expect((await database.updates.toArray()).map((row) => row.update)).toContainEqual(damaged.update);
    const again = await storage.openDocument("s1", "table/t1");
    expect(again.doc.getText(cell).length).toBe(MANY_ROWS + 1);
  });
});

test("compaction keeps what still waits for an update that is missing", async () => {
  const { storage, database } = openTab(ownName());
  const source = new Y.Doc();
  const updates: Uint8Array[] = [];
  source.on("update", (update: Uint8Array) => updates.push(update));
  for (let index = 0; index <= MANY_ROWS + 1; index += 1) source.getText(cell).insert(index, "z");
  const [first, missing, ...rest] = updates;
  if (!first || !missing) throw new Error("no updates");
  await database.updates.bulkAdd([first, ...rest].map((update) => ({ document, update })));
  const stored = await storage.openDocument("s1", "table/t1");
  expect(stored.doc.getText(cell).length).toBe(1);
  await expect.poll(() => database.updates.count()).toBe(1);
  const again = await storage.openDocument("s1", "table/t1");
  Y.applyUpdate(again.doc, missing, "room");
  expect(again.doc.getText(cell).length).toBe(MANY_ROWS + 2);
  await again.flush();
  const third = await storage.openDocument("s1", "table/t1");
  expect(third.doc.getText(cell).length).toBe(MANY_ROWS + 2);
});

describe("two tabs of one device", () => {
  test("see each other's edits and store each of them once", async () => {
    const name = ownName();
    const [here, there] = [openTab(name), openTab(name)];
    const one = await here.storage.openDocument("s1", "table/t1");
    const two = await there.storage.openDocument("s1", "table/t1");
    one.doc.getText(cell).insert(0, "from one");
    await expect.poll(() => two.doc.getText(cell).toString()).toBe("from one");
    await expect.poll(() => two.kept.value).toEqual(one.kept.value);
    two.doc.getText(cell).insert(0, "from two, ");
    await expect.poll(() => one.doc.getText(cell).toString()).toBe("from two, from one");
    await Promise.all([one.flush(), two.flush()]);
    expect(await here.database.updates.count()).toBe(2);
  });

  test("lose nothing when both write and compact at once", async () => {
    const name = ownName();
    const [here, there] = [openTab(name), openTab(name)];
    const one = await here.storage.openDocument("s1", "table/t1");
    const two = await there.storage.openDocument("s1", "table/t1");
    const write = async ({ doc, flush }: typeof one, mark: string): Promise<void> => {
      for (let round = 0; round < 40; round += 1) {
        for (let index = 0; index < 30; index += 1) doc.getText(cell).insert(0, mark);
        if (round % 4 === 0) await flush();
      }
      await flush();
    };
    await Promise.all([write(one, "1"), write(two, "2")]);
    await expect.poll(() => here.database.updates.count()).toBeLessThan(2 * MANY_ROWS);

    const again = await openTab(name).storage.openDocument("s1", "table/t1");
    const characters = [...again.doc.getText(cell).toString()].sort().join("");
    expect(characters).toBe("1".repeat(1_200) + "2".repeat(1_200));
    await expect.poll(() => one.doc.getText(cell).toString()).toBe(again.doc.getText(cell).toString());
    await expect.poll(() => two.doc.getText(cell).toString()).toBe(again.doc.getText(cell).toString());
  });
});

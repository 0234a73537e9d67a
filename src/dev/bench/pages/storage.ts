// A document on disk, typed into key by key: ours, and the same bytes put straight into IndexedDB.
import { effect } from "@preact/signals";
import type { StoredDocument } from "../../../storage/contract.ts";
import { openStorage } from "../../../storage/storage.ts";
import { openRawStore } from "./raw-store.ts";
import { createRandom } from "./typing.ts";

declare global {
  /** Given to the page by the benchmark of kills. */
  var report: (typed: number, shownAsKept: number) => Promise<void>;
}

const storage = openStorage("bench");

/** What stands at a place of the text; a lost or doubled key would shift all that follow. */
const characterAt = (index: number): string => String.fromCharCode(97 + ((index * 7 + (index >> 5)) % 26));

const typeOne = ({ doc }: StoredDocument): Uint8Array => {
  let bytes = new Uint8Array();
  doc.once("update", (update: Uint8Array) => {
    bytes = new Uint8Array(update);
  });
  const text = doc.getText("cell");
  text.insert(text.length, characterAt(text.length));
  return bytes;
};

/** Resolves when the document is shown as kept. */
const whenKept = ({ keeping }: StoredDocument): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (keeping.value.kind !== "kept") return;
      resolve();
      queueMicrotask(() => stop());
    });
  });

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const bench = {
  /** Milliseconds from key to disk, ours and raw, one key of each by turns. */
  async keysToDisk(count: number): Promise<{ ours: number[]; raw: number[] }> {
    const stored = await storage.openDocument("keys", "table/one");
    const store = await openRawStore("raw keys");
    const times = { ours: [] as number[], raw: [] as number[] };
    for (let i = 0; i < count; i++) {
      let bytes = new Uint8Array();
      times.ours.push(
        await time(() => {
          bytes = new Uint8Array(typeOne(stored));
          return whenKept(stored);
        }),
      );
      times.raw.push(await time(() => store.put([bytes])));
    }
    store.close();
    await stored.close();
    return times;
  },

  /** Milliseconds until a burst is on disk: ours, a raw put per update, and one raw transaction for all. */
  async burstToDisk(count: number): Promise<{ ours: number; each: number; together: number }> {
    const stored = await storage.openDocument(`burst ${crypto.randomUUID()}`, "table/one");
    const updates: Uint8Array[] = [];
    const ours = await time(() => {
      for (let i = 0; i < count; i++) updates.push(typeOne(stored));
      return whenKept(stored);
    });
    const store = await openRawStore("raw burst");
    const each = await time(() => Promise.all(updates.map((update) => store.put([update]))));
    const together = await time(() => store.put(updates));
    store.close();
    await stored.close();
    return { ours, each, together };
  },

  /** Opens the text that the kills interrupt; says how much is there and whether every key is in its place. */
  async read(): Promise<{ length: number; isWhole: boolean }> {
    const stored = await storage.openDocument("kills", "table/one");
    const text = stored.doc.getText("cell").toString();
    await stored.close();
    return { length: text.length, isWhole: [...text].every((character, i) => character === characterAt(i)) };
  },

  /** Types until the browser dies, and reports every key and everything that is shown as kept. */
  async typeUntilKilled(seed: number, longestGapMs: number): Promise<void> {
    const stored = await storage.openDocument("kills", "table/one");
    const before = stored.doc.getText("cell").length;
    const random = createRandom(seed);
    let typed = before;
    let shown = before;
    effect(() => {
      shown = before + (stored.kept.value.get(stored.doc.clientID) ?? 0);
      void report(typed, shown);
    });
    const typeNext = (): void => {
      typed++;
      typeOne(stored);
      void report(typed, shown);
      setTimeout(typeNext, random() * longestGapMs);
    };
    typeNext();
  },
};

Object.assign(globalThis, { bench });

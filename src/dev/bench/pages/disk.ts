// A document on disk, typed into key by key: ours, and the same bytes put straight into IndexedDB.
import { effect } from "@preact/signals";
import type { StoredDocument } from "../../../storage/contract.ts";
import { openStorage } from "../../../storage/storage.ts";
import { openRawStore } from "./raw-store.ts";
import { typeOne } from "./typed-text.ts";

const storage = openStorage("bench");

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
          bytes = new Uint8Array(typeOne(stored.doc));
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
      for (let i = 0; i < count; i++) updates.push(typeOne(stored.doc));
      return whenKept(stored);
    });
    const store = await openRawStore("raw burst");
    const each = await time(() => Promise.all(updates.map((update) => store.put([update]))));
    const together = await time(() => store.put(updates));
    store.close();
    await stored.close();
    return { ours, each, together };
  },
};

Object.assign(globalThis, { bench });

import type { Storage, StoredPlace } from "../storage/contract.ts";
import type { CellAddress } from "../workshops/address.ts";

/** Where a caret stood. Offsets are UTF-16 code units. */
export interface CaretPlace {
  readonly cell: CellAddress;
  readonly start: number;
  readonly end: number;
  readonly inDrafts: boolean;
}

/** Remembers where a person is in a session, so that the app opens there again. */
export interface PlaceMemory {
  /** As it was when the session was opened. */
  readonly caret: CaretPlace | null;
  putCaret(caret: CaretPlace): void;
  flush(): Promise<void>;
}

/** Least time between two writes of the caret. */
const WRITE_PAUSE_MS = 400;
const NOWHERE: StoredPlace = { cell: null, start: 0, end: 0, inDrafts: false };

export async function openPlaceMemory(storage: Storage, sessionId: string): Promise<PlaceMemory> {
  const found = await storage.place(sessionId);
  let place = found ?? NOWHERE;
  let writing: Promise<void> | null = null;
  let written = place;
  let hurry = (): void => {};

  // The caret moves with every key; the answers' own writes come first.
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      hurry = resolve;
      setTimeout(resolve, WRITE_PAUSE_MS);
    });
  // One write under way at a time; what comes meanwhile goes in the next one.
  const write = async (): Promise<void> => {
    while (written !== place) {
      const next = place;
      try {
        await storage.putPlace(sessionId, next);
      } catch {
        // A lost place costs a scroll, never an answer; storage trouble is shown by the answers themselves.
      }
      written = next;
      await pause();
    }
    writing = null;
  };
  const put = (change: Partial<StoredPlace>): void => {
    place = { ...place, ...change };
    writing ??= write();
  };

  return {
    caret: found?.cell
      ? { cell: found.cell, start: found.start, end: found.end, inDrafts: found.inDrafts }
      : null,
    putCaret: put,
    flush: async () => {
      hurry();
      await writing;
    },
  };
}

import type * as Y from "yjs";

/** How one person types: seeded, so that it is the same on both sides of a comparison. */
export interface Typing {
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly startAt: number;
  readonly durationMs: number;
  readonly seed: number;
  readonly keysPerSecond: number;
}

/**
 * Waits for each key of a person and gives the moment at which it was due, in ms since 1970. Gaps are a tenth more or
 * less than the mean; the first key comes anywhere within one, for nobody types to the beat of a room.
 */
export async function* dueKeys(typing: Typing, random: () => number): AsyncGenerator<number, void> {
  const gapMs = 1000 / typing.keysPerSecond;
  const end = typing.startAt + typing.durationMs;
  for (let at = typing.startAt + random() * gapMs; at < end; at += gapMs * (0.9 + random() * 0.2)) {
    await new Promise((resolve) => setTimeout(resolve, at - now()));
    yield at;
  }
}

/** Milliseconds since 1970, finer than Date.now and the same in all pages of one machine. */
export const now = (): number => performance.timeOrigin + performance.now();

/** The cell a person types in, in whatever document. */
export const cellOf = (doc: Y.Doc, person: string): Y.Text => doc.getText(`cells/${person}`);

/** Types key by key; gives the moments at which the keys were due, so that a page too busy to type is not excused. */
export const typeKeys = async (doc: Y.Doc, typing: Typing): Promise<number[]> => {
  const random = createRandom(typing.seed);
  const cell = cellOf(doc, typing.person);
  const due: number[] = [];
  for await (const at of dueKeys(typing, random)) {
    cell.insert(cell.length, String.fromCharCode(97 + Math.floor(random() * 26)));
    due.push(at);
  }
  return due;
};

/** Notes when each key of a person has come into the document; the array grows while it is watched. */
export const watchKeys = (doc: Y.Doc, person: string): readonly number[] => {
  const cell = cellOf(doc, person);
  const arrived: number[] = [];
  cell.observe(() => {
    const at = now();
    while (arrived.length < cell.length) arrived.push(at);
  });
  return arrived;
};

/** Milliseconds from the first link until a person's cell has so many letters; gives up after half a minute. */
export async function whenHolds(
  doc: Y.Doc,
  person: string,
  letters: number,
  countLinks: () => number,
): Promise<number> {
  const waitFor = async (holds: () => boolean): Promise<number> => {
    for (const end = now() + 30_000; !holds() && now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return holds() ? now() : Number.NaN;
  };
  const linkedAt = await waitFor(() => countLinks() > 0);
  return (await waitFor(() => cellOf(doc, person).length >= letters)) - linkedAt;
}

/** mulberry32: small, and the same everywhere. */
export const createRandom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

import type { TextDelta } from "./contract.ts";

/** Replace `remove` characters at `index` by `insert`. */
export interface Splice {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

const isLowSurrogate = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** The one splice that turns `before` into `after`; the caret says which of several equal runs was typed. */
export function findSplice(before: string, after: string, caret: number): Splice | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  const suffixMost = Math.min(most, Math.max(0, after.length - caret));
  let suffix = 0;
  while (suffix < suffixMost && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;
  let prefix = 0;
  while (prefix < most - suffix && before[prefix] === after[prefix]) prefix += 1;
  // A character outside the basic plane is two code units: never send half of it.
  if (prefix > 0 && (isLowSurrogate(before, prefix) || isLowSurrogate(after, prefix))) prefix -= 1;
  if (
    suffix > 0 &&
    (isLowSurrogate(before, before.length - suffix) || isLowSurrogate(after, after.length - suffix))
  )
    suffix -= 1;
  return {
    index: prefix,
    remove: before.length - suffix - prefix,
    insert: after.slice(prefix, after.length - suffix),
  };
}

export const applySplice = (text: string, { index, remove, insert }: Splice): string =>
  text.slice(0, index) + insert + text.slice(index + remove);

export function applyDelta(text: string, delta: TextDelta): string {
  let result = "";
  let at = 0;
  for (const { retain = 0, insert = "", delete: gone = 0 } of delta) {
    result += text.slice(at, at + retain) + insert;
    at += retain + gone;
  }
  return result + text.slice(at);
}

/** Where a position of the old text is in the new one. A text inserted exactly there comes after it. */
export function mapThroughDelta(position: number, delta: TextDelta): number {
  let old = 0;
  let mapped = position;
  for (const { retain = 0, insert = "", delete: gone = 0 } of delta) {
    old += retain;
    if (old >= position) return mapped;
    mapped += insert.length;
    mapped -= Math.min(gone, position - old);
    old += gone;
  }
  return mapped;
}

/** What of the run [start, end) is left after a change, in pieces: others' insertions inside it are not part of it. */
function mapRunThroughDelta(start: number, end: number, delta: TextDelta): [number, number][] {
  const pieces: [number, number][] = [];
  let old = 0;
  let now = 0;
  const keep = (length: number) => {
    const from = Math.max(start, old);
    const to = Math.min(end, old + length);
    if (from < to) pieces.push([now + from - old, now + to - old]);
    old += length;
    now += length;
  };
  for (const { retain = 0, insert = "", delete: gone = 0 } of delta) {
    keep(retain);
    now += insert.length;
    old += gone;
  }
  if (old < end) keep(end - old);
  return pieces;
}

/**
 * A splice made on an old text, as splices to make one after the other on the text after others' changes:
 * removes only what it removed before, and inserts at the same place.
 */
export function rebaseSplice(splice: Splice, deltas: readonly TextDelta[]): readonly Splice[] {
  let index = splice.index;
  let runs: [number, number][] = splice.remove ? [[splice.index, splice.index + splice.remove]] : [];
  for (const delta of deltas) {
    index = mapThroughDelta(index, delta);
    runs = runs.flatMap(([start, end]) => mapRunThroughDelta(start, end, delta));
  }
  const removals = runs.reverse().map(([start, end]) => ({ index: start, remove: end - start, insert: "" }));
  return splice.insert ? [...removals, { index, remove: 0, insert: splice.insert }] : removals;
}

import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextDelta } from "../../src/fields/contract.ts";
import {
  applyDelta,
  applySplice,
  findSplice,
  mapThroughDelta,
  rebaseSplice,
} from "../../src/fields/text-change.ts";

/** The model: characters with names, so that it is plain which one a caret stands before. */
type Character = { readonly letter: string; readonly name: string };

const letters = fc.string({ maxLength: 12, unit: "grapheme" });
const spliceOf = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 }))
    .map(([index, remove, insert]) => ({ index, remove: Math.min(remove, length - index), insert }));

const deltaOf = ({ index, remove, insert }: { index: number; remove: number; insert: string }): TextDelta => [
  ...(index ? [{ retain: index }] : []),
  ...(insert ? [{ insert }] : []),
  ...(remove ? [{ delete: remove }] : []),
];

test("the found splice turns the old text into the new one, wherever the caret is said to be", () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(14), (before, after, caret) => {
      const splice = findSplice(before, after, caret);
      expect(splice ? applySplice(before, splice) : before).toBe(after);
    }),
  );
});

test("the caret says which of equal letters was typed", () => {
  expect(findSplice("aaa", "aaaa", 1)).toEqual({ index: 0, remove: 0, insert: "a" });
  expect(findSplice("aaa", "aaaa", 4)).toEqual({ index: 3, remove: 0, insert: "a" });
});

test("a splice never cuts a character in two", () => {
  expect(findSplice("😀", "😁", 2)).toEqual({ index: 0, remove: 2, insert: "😁" });
});

test("a caret stays between the same letters, whatever others write", () => {
  const cases = fc
    .string({ maxLength: 12 })
    .chain((text) => fc.tuple(fc.constant(text), spliceOf(text.length), fc.nat(text.length)));
  fc.assert(
    fc.property(cases, ([text, splice, caret]) => {
      const named: Character[] = [...text].map((letter, index) => ({ letter, name: `old${index}` }));
      const added: Character[] = [...splice.insert].map((letter, index) => ({ letter, name: `new${index}` }));
      const after = named.toSpliced(splice.index, splice.remove, ...added);
      const before = named.slice(0, caret).findLast((one) => after.includes(one));
      const expected = before ? after.indexOf(before) + 1 : 0;
      const mapped = mapThroughDelta(caret, deltaOf(splice));
      // Between the last letter that is left of the caret and the first that is right of it.
      expect(mapped).toBeGreaterThanOrEqual(expected);
      const behind = named.slice(caret).find((one) => after.includes(one));
      expect(mapped).toBeLessThanOrEqual(behind ? after.indexOf(behind) : after.length);
    }),
  );
});

test("what was composed meanwhile takes nothing of what others wrote, and loses nothing", () => {
  const cases = fc
    .string({ maxLength: 10 })
    .chain((text) => fc.tuple(fc.constant(text), spliceOf(text.length), spliceOf(text.length)));
  fc.assert(
    fc.property(cases, ([text, mine, theirs]) => {
      const delta = deltaOf(theirs);
      const named = [...text].map((letter, index) => ({ letter, index }));
      const gone = (index: number) =>
        (index >= mine.index && index < mine.index + mine.remove) ||
        (index >= theirs.index && index < theirs.index + theirs.remove);
      const survivors = named.filter(({ index }) => !gone(index)).map(({ letter }) => letter);
      const merged = rebaseSplice(mine, [delta]).reduce(applySplice, applyDelta(text, delta));
      expect([...merged].sort()).toEqual([...survivors, ...mine.insert, ...theirs.insert].sort());
    }),
  );
});

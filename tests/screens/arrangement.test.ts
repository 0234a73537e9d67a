import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangeCards, moveKey } from "../../src/screens/board/arrangement.ts";
import { type CardMark, PLAIN_CARD, type WallGroup } from "../../src/session/desk/contract.ts";

const makeGroup = (id: string): WallGroup => ({ id, wall: "w", title: id.toUpperCase(), order: id });
const keys = fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { maxLength: 10 });
const mark = fc.record({
  group: fc.option(fc.constantFrom("g1", "g2", "gone")),
  order: fc.option(fc.constantFrom("a0", "a1", "a2", "a3")),
});

test("every card stands in exactly one heap, whatever was marked; the groups keep their order", () => {
  fc.assert(
    fc.property(keys, fc.dictionary(fc.constantFrom(..."abcdefghij"), mark), (all, marked) => {
      const marks = new Map(
        Object.entries(marked).map(([key, one]): [string, CardMark] => [key, { ...PLAIN_CARD, ...one }]),
      );
      const heaps = arrangeCards(
        all.map((key) => ({ key })),
        [makeGroup("g1"), makeGroup("g2")],
        marks,
      );
      expect(heaps.map(({ group }) => group?.id ?? null)).toEqual(["g1", "g2", null]);
      expect(heaps.flatMap(({ cards }) => cards.map(({ key }) => key)).sort()).toEqual([...all].sort());
    }),
  );
});

test("cards with a place by hand come first, in its order; the others as they came", () => {
  const marks = new Map<string, CardMark>([
    ["c", { ...PLAIN_CARD, order: "a0" }],
    ["b", { ...PLAIN_CARD, order: "a1" }],
  ]);
  const [heap] = arrangeCards([{ key: "a" }, { key: "b" }, { key: "c" }, { key: "d" }], [], marks);
  expect(heap?.cards.map(({ key }) => key)).toEqual(["c", "b", "a", "d"]);
});

test("a key is put between others, also from among them", () => {
  expect(moveKey(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(moveKey(["a", "b"], "x", 2)).toEqual(["a", "b", "x"]);
});

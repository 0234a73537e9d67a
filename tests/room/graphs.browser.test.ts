import { expect, test } from "vitest";
import { seededRandom } from "./support/hostile.ts";
import { openPerson, pairPeople, shareFresh, until } from "./support/people.ts";

const PEOPLE = 6;

/** A random graph that holds together: a tree, and some links more, which are the ones that may be lost. */
function makeGraph(random: () => number): {
  readonly tree: readonly (readonly [number, number])[];
  readonly more: readonly (readonly [number, number])[];
} {
  const tree = Array.from(
    { length: PEOPLE - 1 },
    (_, index) => [Math.floor(random() * (index + 1)), index + 1] as const,
  );
  const known = new Set(tree.map((pair) => pair.join()));
  const more = Array.from({ length: PEOPLE * PEOPLE }, (_, index) => {
    return [Math.floor(index / PEOPLE), index % PEOPLE] as const;
  }).filter(([one, other]) => one < other && !known.has(`${one},${other}`) && random() < 0.25);
  return { tree, more };
}

test.each([1, 2, 3])(
  "on a random graph that is no full mesh all get everything, also after links are lost (%i)",
  async (seed) => {
    const random = seededRandom(seed);
    const people = Array.from({ length: PEOPLE }, (_, index) => openPerson(`g${seed % 2}-${index}`));
    const shared = people.map((person) => shareFresh(person));
    const { tree, more } = makeGraph(random);
    for (const [one, other] of [...tree, ...more]) {
      const [a, b] = [people[one], people[other]];
      if (a && b) await pairPeople(a, b);
    }
    const type = (word: string): void => {
      for (const [index, { text }] of shared.entries()) text.insert(0, `${word}${index} `);
    };
    const words = (word: string): string[] => people.map((_, index) => `${word}${index}`);
    const haveAll = (word: string): boolean =>
      shared.every(({ text }) => words(word).every((one) => text.toString().includes(one)));
    type("first");
    await until(() => haveAll("first"));

    for (const [one, other] of more) {
      const [a, b] = [people[one], people[other]];
      a?.links.value.find((link) => link.remote.value?.deviceId === b?.deviceId)?.close();
      type(`then${one}${other}x`);
    }
    type("last");
    await until(() => haveAll("last"));
    await until(() => new Set(shared.map(({ text }) => text.toString())).size === 1);
    const [first] = shared;
    for (const word of [...words("first"), ...words("last")]) {
      expect(first?.text.toString().split(word)).toHaveLength(2);
    }
  },
  60_000,
);

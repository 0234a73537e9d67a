import { expect, test } from "vitest";
import { type Random, seededRandom } from "./support/hostile.ts";
import { openPerson, type Person, pairPeople, shareFresh, until } from "./support/people.ts";

type Pair = readonly [number, number];

const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** Whether the devices are all reached from the first over the links. */
function holdTogether(devices: readonly number[], links: readonly Pair[]): boolean {
  const left = new Set(devices);
  const queue = devices.slice(0, 1);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (!left.delete(at)) continue;
    for (const [one, other] of links) {
      if (one === at && left.has(other)) queue.push(other);
      if (other === at && left.has(one)) queue.push(one);
    }
  }
  return left.size === 0;
}

const shuffle = <T>(random: Random, items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);

// Chromium makes 500 connections in a page before it collects closed ones: few devices, few runs.

/** A random graph that holds together and is no full mesh: a tree, and some links more. */
function makeGraph(random: Random, devices: readonly number[]): readonly Pair[] {
  const tree = devices
    .slice(1)
    .map((one, at): Pair => [devices[Math.floor(random() * (at + 1))] ?? one, one]);
  const isInTree = (one: number, other: number): boolean => tree.some(([a, b]) => a === one && b === other);
  const others = devices.flatMap((one, at) =>
    devices.slice(at + 1).flatMap((other): Pair[] => (isInTree(one, other) ? [] : [[one, other]])),
  );
  return [...tree, ...shuffle(random, others).slice(0, Math.ceil(others.length / 4))];
}

interface Writer {
  readonly person: Person;
  readonly shared: ReturnType<typeof shareFresh>;
}

/** What everyone has written, each word once, wherever it stands. */
const wordsOf = ({ shared }: Writer): readonly string[] => shared.text.toString().trim().split(" ").sort();

/** Links as planned, writes all the time while links are closed one after the other, and waits for all to agree. */
async function writeWhileLinksGo(
  random: Random,
  tables: readonly (readonly Writer[])[],
  people: readonly Person[],
  links: readonly Pair[],
  mayGo: (left: readonly Pair[]) => boolean,
): Promise<void> {
  const personAt = (at: number): Person => {
    const person = people[at];
    if (!person) throw new Error(`nobody is number ${at}`);
    return person;
  };
  const written = tables.map((): string[] => []);
  let count = 0;
  const write = (): void => {
    for (const [at, table] of tables.entries()) {
      for (const { shared } of table.filter(() => random() < 0.6)) {
        const word = `w${++count}`;
        written[at]?.push(word);
        shared.text.insert(0, `${word} `);
      }
    }
  };
  write();
  for (const [one, other] of shuffle(random, links)) {
    await pairPeople(personAt(one), personAt(other));
    write();
  }
  let left = links;
  for (const gone of shuffle(random, links)) {
    const without = left.filter((pair) => pair !== gone);
    if (!mayGo(without)) continue;
    left = without;
    const [one, other] = gone.map(personAt);
    one?.links.value.find((link) => link.remote.value?.deviceId === other?.deviceId)?.close();
    write();
    await new Promise((resolve) => setTimeout(resolve, between(random, 0, 80)));
    write();
  }
  await until(() =>
    tables.every((table, at) =>
      table.every((writer) => wordsOf(writer).length === (written[at]?.length ?? 0)),
    ),
  );
  for (const [at, table] of tables.entries()) {
    for (const writer of table) expect(wordsOf(writer)).toEqual(written[at]?.toSorted());
    await until(() => new Set(table.map(({ shared }) => shared.text.toString())).size === 1);
  }
  expect(left.length).toBeLessThan(links.length);
}

test.each([1, 2, 3])(
  "on a random graph that is no full mesh all get everything, also while links are lost (%i)",
  async (seed) => {
    const random = seededRandom(seed);
    const devices = Array.from({ length: between(random, 5, 7) }, (_, at) => at);
    const people = devices.map((at) => openPerson(`person ${at}`));
    const writers = people.map((person) => ({ person, shared: shareFresh(person) }));
    const links = makeGraph(random, devices);
    await writeWhileLinksGo(random, [writers], people, links, (left) => holdTogether(devices, left));
  },
  30_000,
);

test.each([11, 12])(
  "two tables and a presenter who is linked to some of each: each table's words, and no other's, reach all of it (%i)",
  async (seed) => {
    const random = seededRandom(seed);
    const presenter = 0;
    const sizes = [between(random, 3, 4), between(random, 3, 4)] as const;
    const seats = [
      Array.from({ length: sizes[0] }, (_, at) => 1 + at),
      Array.from({ length: sizes[1] }, (_, at) => 1 + sizes[0] + at),
    ];
    const people = [presenter, ...seats.flat()].map((at) => openPerson(`person ${at}`));
    const tables = seats.map((table, at) =>
      [presenter, ...table].flatMap((device) => {
        const person = people[device];
        return person ? [{ person, shared: shareFresh(person, `s/t${at + 1}`) }] : [];
      }),
    );
    const links = seats.flatMap((table) => makeGraph(random, [presenter, ...table]));
    await writeWhileLinksGo(random, tables, people, links, (left) =>
      seats.every((table) =>
        holdTogether(
          [presenter, ...table],
          left.filter((pair) => pair.every((at) => at === presenter || table.includes(at))),
        ),
      ),
    );
  },
  30_000,
);

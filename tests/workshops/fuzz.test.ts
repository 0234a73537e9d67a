import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listLanguages, localise } from "../../src/workshops/localise.ts";
import { parseWorkshop, parseWorkshopText } from "../../src/workshops/parse.ts";

/* Both shipped files, spoilt in every way we know: each is a workshop or refused with a path, none throws or hangs. */

const shipped = ["communities-of-practice", "retrospective"] as const;
const readFile = (name: string): Buffer => readFileSync(`src/workshops/${name}.workshop.json`);

type Node = Record<string, unknown> | unknown[];

/** Every object and list of a JSON value, outermost first. */
function listNodes(value: unknown): Node[] {
  const found: Node[] = [];
  const open = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    found.push(next as Node);
    open.push(...Object.values(next));
  }
  return found;
}

const counts = { taken: 0, refused: 0 };

function readsOrNamesThePlace(reading: ReturnType<typeof parseWorkshop>): void {
  if (reading.ok) {
    counts.taken += 1;
    // What was taken can be used: in any language, written down and read again.
    const written = JSON.stringify(reading.file);
    const again = parseWorkshop(JSON.parse(written));
    // As text: JSON has no -0, and to compare the values one by one takes as long as all the rest.
    expect(again.ok && JSON.stringify(again.file)).toBe(written);
    for (const language of listLanguages(reading.file)) {
      expect(localise(reading.file, [language]).worksheets).toHaveLength(reading.file.worksheets.length);
    }
    return;
  }
  counts.refused += 1;
  expect(reading.faults.length).toBeGreaterThan(0);
  for (const fault of reading.faults) {
    expect(fault.path).not.toBe("");
    expect(fault.message).not.toBe("");
  }
}

/** Puts a value into so many lists or objects; the deepest of them overflow what recurses. */
function nest(levels: number, key: string | null): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level += 1) value = key === null ? [value] : { [key]: value };
  return value;
}

/** Values that have broken parsers before. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    " ",
    "a",
    "text",
    "each",
    "votes",
    "<b>",
    "<script>alert(1)</script>",
    "https://example.org",
    "__proto__",
    "toString",
    "\u0000",
    "\ud800",
    "\u202e\u200f",
    "🧑‍🏫",
    "e\u0301",
    "x".repeat(300),
    "x".repeat(100_000),
    "<".repeat(50_000),
    "://".repeat(20_000),
    -1,
    -0,
    0.1,
    2,
    1e300,
    Number.MAX_SAFE_INTEGER + 1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    null,
    undefined,
    [],
    {},
    [null],
    { en: "English" },
    { de: "Deutsch" },
    { en: "" },
    { en: { en: "inner" } },
    { length: 3 },
    Array.from({ length: 500 }, () => 0),
  ),
  fc.jsonValue(),
  fc.anything(),
  fc.string({ unit: "grapheme" }),
);

const names = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "id",
    "kind",
    "who",
    "en",
    "label",
    "hint",
    "of",
    "descriptors",
    "moments",
    "source",
  ),
);

const change = fc.record({
  node: fc.nat(),
  key: fc.nat(),
  value: hostile,
  how: fc.constantFrom("replace", "remove", "add", "copy", "swap"),
  name: names,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function spoil(content: unknown, { node: nodeIndex, key: keyIndex, value: shared, how, name }: Change): void {
  const value: unknown = structuredClone(shared); // a value set within itself would be a ring
  const nodes = listNodes(content);
  const node = nodes[nodeIndex % nodes.length];
  if (node === undefined) return;
  const keys = Object.keys(node);
  const key = keys[keyIndex % Math.max(1, keys.length)] ?? "0";
  switch (how) {
    case "replace":
      Reflect.set(node, key, value);
      break;
    case "remove":
      Array.isArray(node) ? node.splice(Number(key), 1) : Reflect.deleteProperty(node, key);
      break;
    case "add":
      // JSON names nothing within a list, and "length" takes no other value
      if (Array.isArray(node)) node.push(value);
      else Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true });
      break;
    case "copy":
      if (Array.isArray(node)) node.push(structuredClone(node[0]));
      break;
    case "swap":
      Reflect.set(node, key, structuredClone(nodes[(nodeIndex + keyIndex) % nodes.length]));
  }
}

describe.each(shipped)("%s", { timeout: 60_000 }, (name) => {
  const bytes = readFile(name);
  const text = bytes.toString("utf8");

  test("changed values, keys and lists", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const content: unknown = JSON.parse(text);
        for (const one of changes) spoil(content, one);
        readsOrNamesThePlace(parseWorkshop(content));
      }),
      { numRuns: 1_000 },
    );
  });

  test("small changes that may leave it a workshop", () => {
    counts.taken = 0;
    counts.refused = 0;
    fc.assert(
      fc.property(change, (one) => {
        const content: unknown = JSON.parse(text);
        spoil(content, one);
        readsOrNamesThePlace(parseWorkshop(content));
      }),
      { numRuns: 500 },
    );
    // Both answers must have been tried, or the test says nothing.
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(20);
  });

  test("nesting of any depth in any place", () => {
    const levels = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 50_000 }));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), levels, fc.option(names), (nodeIndex, keyIndex, depth, key) => {
        const content: unknown = JSON.parse(text);
        const nodes = listNodes(content);
        const node = nodes[nodeIndex % nodes.length] ?? [];
        const keys = Object.keys(node);
        Reflect.set(node, keys[keyIndex % Math.max(1, keys.length)] ?? "0", nest(depth, key));
        readsOrNamesThePlace(parseWorkshop(content));
      }),
      { numRuns: 200 },
    );
  });

  test("a torn or garbled text", () => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.oneof(fc.string(), fc.string({ unit: "binary" })),
        (start, length, insert) => {
          readsOrNamesThePlace(parseWorkshopText(text.slice(0, start) + insert + text.slice(start + length)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("changed bytes", () => {
    const edit = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const changed = Buffer.from(bytes);
        for (const [index, byte] of edits) changed[index] = byte;
        readsOrNamesThePlace(parseWorkshopText(changed.toString("utf8")));
      }),
      { numRuns: 500 },
    );
  });
});

test("texts that are no file at all", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: "binary" })), (text) => {
      readsOrNamesThePlace(parseWorkshopText(text));
    }),
    { numRuns: 500 },
  );
  for (const open of ["[", '{"worksheets":', '{"title":{"en":']) {
    readsOrNamesThePlace(parseWorkshopText(open.repeat(50_000)));
    readsOrNamesThePlace(
      parseWorkshopText(`${open.repeat(50_000)}0${(open[0] === "[" ? "]" : "}").repeat(50_000)}`),
    );
  }
});

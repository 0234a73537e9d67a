import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWorkshop, parseWorkshopText } from "../../src/workshops/parse.ts";

const text = readFileSync("src/workshops/communities-of-practice.workshop.json", "utf8");

type Node = Record<string, unknown> | unknown[];

/** Every object and list of a JSON value, outermost first. */
function listNodes(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(listNodes)];
}

const readsOrNamesThePlace = (reading: ReturnType<typeof parseWorkshop>): void => {
  if (reading.ok) return;
  expect(reading.faults.length).toBeGreaterThan(0);
  for (const fault of reading.faults) {
    expect(fault.path).not.toBe("");
    expect(fault.message).not.toBe("");
  }
};

test("a mutated file is a workshop or is refused with a path", () => {
  const change = fc.record({
    node: fc.nat(),
    key: fc.nat(),
    value: fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.constantFrom("", "a", "<b>", "__proto__", "text", -1, 1e300),
    ),
    how: fc.constantFrom("replace", "remove", "add", "copy"),
    name: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "id", "toString", "kind")),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const content: unknown = JSON.parse(text);
      for (const { node: nodeIndex, key: keyIndex, value, how, name } of changes) {
        const nodes = listNodes(content);
        const node = nodes[nodeIndex % nodes.length];
        if (node === undefined) continue;
        const keys = Object.keys(node);
        const key = keys[keyIndex % Math.max(1, keys.length)] ?? "0";
        if (how === "replace") Reflect.set(node, key, value);
        else if (how === "remove")
          Array.isArray(node) ? node.splice(Number(key), 1) : Reflect.deleteProperty(node, key);
        else if (how === "add")
          Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true });
        else if (Array.isArray(node)) node.push(structuredClone(node[0]));
      }
      readsOrNamesThePlace(parseWorkshop(content));
    }),
    { numRuns: 500 },
  );
});

test("a torn or garbled text is a workshop or is refused with a path", () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (start, length, insert) => {
      readsOrNamesThePlace(parseWorkshopText(text.slice(0, start) + insert + text.slice(start + length)));
    }),
    { numRuns: 300 },
  );
});

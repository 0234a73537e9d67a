import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { WORKSHOP_LIMITS } from "../../src/workshops/format.ts";
import { parseWorkshop } from "../../src/workshops/parse.ts";
import { TEXT_KEYS } from "../../src/workshops/text.ts";
import { makeContent } from "./sample.ts";

const document = readFileSync("docs/workshop-format.md", "utf8");
const examples = [...document.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
  ([, text = ""]) => JSON.parse(text) as Record<string, unknown>,
);
const fields = examples.filter((example) => "kind" in example);

/** Everything that is named in code letters, whole or as a part of it. */
const named = new Set(
  [...document.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = ""]) => code.match(/[\w$-]+/g) ?? []),
);

/** Every name of an object's key anywhere in a JSON Schema. */
function listKeys(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(listKeys)];
}

/** Every value of a picklist or literal anywhere in a JSON Schema. */
function listValues(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { const: one, enum: many = [] } = schema as { const?: unknown; enum?: unknown[] };
  return [
    ...[one, ...many].filter((value) => typeof value === "string"),
    ...Object.values(schema).flatMap(listValues),
  ];
}

const schema: unknown = JSON.parse(readFileSync("public/workshop.schema.json", "utf8"));

describe("docs/workshop-format.md", () => {
  test("shows a whole workshop that opens", () => {
    const whole = examples.filter((example) => "format" in example);
    expect(whole.length).toBeGreaterThan(0);
    for (const example of whole) expect(parseWorkshop(example)).toMatchObject({ ok: true });
  });

  test("shows a field of every kind, and together they make a worksheet", () => {
    const content = makeContent();
    const kinds = new Set(content.worksheets[0].fields.map(({ kind }) => kind));
    expect(new Set(fields.map(({ kind }) => kind))).toEqual(kinds);
    content.worksheets[0].fields.splice(0, Number.POSITIVE_INFINITY, ...fields);
    expect(parseWorkshop(content)).toMatchObject({ ok: true });
  });

  test("shows texts that a workshop can have", () => {
    const others = examples.filter((example) => !("kind" in example || "format" in example));
    expect(others.length).toBeGreaterThan(0);
    for (const example of others)
      expect(parseWorkshop({ ...makeContent(), ...example })).toMatchObject({ ok: true });
  });

  test("names every key and every value of the schema", () => {
    const keys = listKeys(schema);
    expect(keys).toEqual(expect.arrayContaining(["worksheets", "descriptors", "checkedBy"]));
    expect([...new Set(keys)].filter((key) => !named.has(key))).toEqual([]);
    const values = listValues(schema);
    expect(values).toEqual(expect.arrayContaining(["two-sided", "curve", "tokens", "mine"]));
    expect([...new Set(values)].filter((value) => !named.has(value))).toEqual([]);
  });

  test("names every key that can hold a text per language", () => {
    const [, section = ""] = document.split("## Languages");
    expect(TEXT_KEYS.filter((key) => !section.includes(`\`${key}\``))).toEqual([]);
  });

  test("names every limit", () => {
    const [, section = ""] = document.split("## Limits");
    const numbers = new Set(section.split("\n## ")[0]?.match(/\d[\d,]*/g));
    const limits = Object.values(WORKSHOP_LIMITS).map((limit) => limit.toLocaleString("en"));
    expect(limits.filter((limit) => !numbers.has(limit))).toEqual([]);
  });
});

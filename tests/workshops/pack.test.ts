import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WORKSHOP_LIMITS } from "../../src/workshops/format.ts";
import { packWorkshop, unpackWorkshop } from "../../src/workshops/pack.ts";
import { parseWorkshop } from "../../src/workshops/parse.ts";
import { shippedFiles } from "../../src/workshops/shipped.ts";

const [, retrospective] = shippedFiles;
if (!retrospective) throw new Error("no second shipped workshop");
const packed = await packWorkshop(retrospective);

const deflate = (text: string | Uint8Array): string => deflateRawSync(text).toString("base64url");

describe("a packed workshop", () => {
  test.each(shippedFiles)("is the same again: $id", async (file) => {
    const text = await packWorkshop(file);
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(text.length).toBeLessThan(JSON.stringify(file).length * 0.7);
    expect(parseWorkshop(await unpackWorkshop(text))).toMatchObject({ ok: true, file });
  });

  test("is plain raw deflate in base64url, as others can write it", async () => {
    expect(await unpackWorkshop(deflate(JSON.stringify(retrospective)))).toEqual(retrospective);
  });
});

describe("refuses", () => {
  test.each<[string, string]>([
    ["nothing", ""],
    ["other letters", `${packed}=`],
    ["a torn text", packed.slice(0, -20)],
    ["what is not JSON", deflate("{")],
    ["what is not UTF-8", deflate(new Uint8Array([0x22, 0xff, 0x22]))],
    ["a sentence", "Look back together"],
    ["a very long text", "A".repeat(WORKSHOP_LIMITS.fileBytes * 2)],
  ])("%s", async (_what, text) => {
    await expect(unpackWorkshop(text)).rejects.toThrow();
  });

  test("a small text that unpacks without end, before it has filled the memory", async () => {
    const bomb = deflate(" ".repeat(200_000_000));
    expect(bomb.length).toBeLessThan(WORKSHOP_LIMITS.fileBytes);
    const before = process.memoryUsage().arrayBuffers;
    await expect(unpackWorkshop(bomb)).rejects.toThrow("more than");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test("one byte more than a file may have, and takes the last one", async () => {
    const json = (size: number) => `"${"a".repeat(size - 2)}"`;
    await expect(unpackWorkshop(deflate(json(WORKSHOP_LIMITS.fileBytes + 1)))).rejects.toThrow("more than");
    expect(await unpackWorkshop(deflate(json(WORKSHOP_LIMITS.fileBytes)))).toHaveLength(
      WORKSHOP_LIMITS.fileBytes - 2,
    );
  });
});

/** Whatever a text holds: it throws, or what comes out is a workshop or refused with a path. */
async function readsOrThrows(text: string): Promise<void> {
  const content = await unpackWorkshop(text).catch((error: unknown) => {
    expect(error).toBeInstanceOf(Error);
    return null;
  });
  const reading = parseWorkshop(content);
  if (!reading.ok) expect(reading.faults[0]?.path).toMatch(/./);
}

test("any packed JSON comes back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      expect(JSON.stringify(await unpackWorkshop(deflate(JSON.stringify(value))))).toBe(
        JSON.stringify(value),
      );
    }),
  );
});

test("a garbled text throws or gives what the parser judges", async () => {
  const letter = fc.constantFrom(..."ABCXYZabcxyz0189-_");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(packed.length - 1), letter), { minLength: 1, maxLength: 5 }),
      async (changes) => {
        const letters = [...packed];
        for (const [index, changed] of changes) letters[index] = changed;
        await readsOrThrows(letters.join(""));
      },
    ),
    { numRuns: 500 },
  );
  await fc.assert(fc.asyncProperty(fc.string(), readsOrThrows), { numRuns: 300 });
  await fc.assert(
    fc.asyncProperty(
      fc.base64String().map((text) => text.replace(/\W/g, "")),
      readsOrThrows,
    ),
    {
      numRuns: 300,
    },
  );
});

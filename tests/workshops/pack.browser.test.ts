import { expect, test } from "vitest";
import { packWorkshop, unpackWorkshop } from "../../src/workshops/pack.ts";
import { shippedFiles } from "../../src/workshops/shipped.ts";

test("a browser packs every shipped workshop and reads it again", async () => {
  for (const file of shippedFiles) {
    expect(await unpackWorkshop(await packWorkshop(file))).toEqual(file);
  }
});

test("a browser throws at a torn text and stops at one that unpacks without end", async () => {
  const [file] = shippedFiles;
  if (!file) throw new Error("no shipped workshop");
  await expect(unpackWorkshop((await packWorkshop(file)).slice(0, -8))).rejects.toThrow();
  const bomb = await packWorkshop({ ...file, description: " ".repeat(20_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  await expect(unpackWorkshop(bomb)).rejects.toThrow("more than");
});

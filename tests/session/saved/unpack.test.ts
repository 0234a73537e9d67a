import { expect, test } from "vitest";
import { pack, unpack } from "../../../src/session/saved/unpack.ts";

const MEGABYTE = 1024 * 1024;

test("a small file that unpacks to more than may be is left in the middle", async () => {
  const bomb = await pack(new Blob([new Uint8Array(4 * MEGABYTE)]));
  expect(bomb.length).toBeLessThan(MEGABYTE);
  expect(await unpack(bomb, MEGABYTE)).toBeNull();
});

test("what is whole comes out as it went in, what is torn is refused", async () => {
  const content = new TextEncoder().encode("Said at the table ".repeat(99));
  const packed = await pack(new Blob([content]));
  expect(await unpack(packed, MEGABYTE)).toEqual(content);
  await expect(unpack(packed.slice(0, -5), MEGABYTE)).rejects.toThrow();
});

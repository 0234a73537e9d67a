import fc from "fast-check";
import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { encodeModules } from "../../src/ui/QrImage.tsx";

const QUIET = 4;
const versionOf = (digits: string): number => (encodeModules(digits).length - 2 * QUIET - 17) / 4;

/** Seven bytes are written as 17 digits. */
const digitsOfBytes = (bytes: number): string =>
  "1234567890".repeat(20).slice(0, Math.ceil((bytes * 17) / 7));

test.each([61, 68, 73, 75])("a card of %i bytes stays at version 5 or less", (bytes) => {
  expect(versionOf(digitsOfBytes(bytes))).toBeLessThanOrEqual(5);
});

test("a card of 61 bytes is version 4", () => {
  expect(versionOf(digitsOfBytes(61))).toBe(4);
});

test("the quiet zone is four light modules all around", () => {
  const modules = encodeModules(digitsOfBytes(61));
  const size = modules.length;
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      const outside = Math.min(x, y, size - 1 - x, size - 1 - y) < QUIET;
      if (outside) expect(dark).toBe(false);
    });
  });
  expect(modules[QUIET]?.slice(QUIET, QUIET + 7)).toEqual(Array(7).fill(true));
});

test("whatever digits go in come out again", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 202 });
  fc.assert(
    fc.property(digits, (list) => {
      const text = list.join("");
      expect(decodeQR(paint(encodeModules(text), 4))).toBe(text);
    }),
    { numRuns: 30 },
  );
});

function paint(modules: readonly (readonly boolean[])[], scale: number) {
  const size = modules.length * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

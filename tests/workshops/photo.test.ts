import fc from "fast-check";
import { expect, test } from "vitest";
import { PHOTO_LIMITS, readPhotoImage, turnedSize } from "../../src/workshops/photo.ts";
import { makeJpegHead } from "../support/jpeg-head.ts";

test("a JPEG says how large it is", () => {
  expect(readPhotoImage(makeJpegHead(1_600, 900))).toMatchObject({ width: 1_600, height: 900 });
});

test("once turned by a quarter, width and height change places", () => {
  const size = { width: 1_600, height: 900 };
  expect([0, 1, 2, 3].map((turns) => turnedSize(size, turns as 0 | 1 | 2 | 3).width)).toEqual([
    1_600, 900, 1_600, 900,
  ]);
});

test.each([
  ["a picture that claims to be huge", makeJpegHead(60_000, 60_000)],
  ["one side over the limit", makeJpegHead(PHOTO_LIMITS.side + 1, 10)],
  ["no width", makeJpegHead(0, 900)],
  ["more bytes than may be", makeJpegHead(1_600, 900, PHOTO_LIMITS.bytes + 1)],
  ["a drawing as SVG", new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ["a page", new TextEncoder().encode("<!doctype html><script>alert(1)</script>")],
  ["a PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ["nothing", new Uint8Array()],
  ["a JPEG that stops after two bytes", Uint8Array.from([0xff, 0xd8])],
])("%s is no photo", (_, bytes) => {
  expect(readPhotoImage(bytes)).toBeNull();
});

test("any bytes at all are read without a throw, and never as larger than may be", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isJpeg) => {
      if (isJpeg) bytes.set([0xff, 0xd8, 0xff].slice(0, bytes.length));
      const image = readPhotoImage(bytes);
      if (image) expect(Math.max(image.width, image.height)).toBeLessThanOrEqual(PHOTO_LIMITS.side);
    }),
    { numRuns: 2_000 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { readFrame, STREAM_LIMIT_BYTES, writeFrame } from "../../src/ui/qr-stream/frames.ts";
import { openStreamReader } from "../../src/ui/qr-stream/stream-reader.ts";

const contents = fc.uint8Array({ minLength: 0, maxLength: 20_000 });

test("a content comes out whole whichever frames are missed and wherever reading starts", () => {
  fc.assert(
    fc.property(contents, fc.nat(500), fc.integer({ min: 1, max: 4 }), (content, start, step) => {
      const reader = openStreamReader();
      for (let seed = start; ; seed += step) {
        const progress = reader.take(writeFrame(content, seed));
        if (!progress) throw new Error("a frame was not known as one");
        if (progress.content) {
          expect([...progress.content]).toEqual([...content]);
          return;
        }
        // About two frames more than there are blocks are enough; ten times as many would be a fault.
        expect(seed - start).toBeLessThan(step * (10 * progress.need + 100));
      }
    }),
    { numRuns: 40 },
  );
});

test("no random frame is wasted for long: a few more than there are blocks are enough", () => {
  const content = Uint8Array.from({ length: 28_000 }, (_, index) => (index * 37) % 251);
  const reader = openStreamReader();
  let frames = 0;
  for (let seed = 1_000; ; seed++) {
    frames += 1;
    if (reader.take(writeFrame(content, seed))?.content) break;
  }
  expect(frames).toBeLessThanOrEqual(112); // 100 blocks
});

test("another stream in between begins anew and gives its own content", () => {
  const [one, other] = [new Uint8Array(900).fill(1), new Uint8Array(900).fill(2)];
  const reader = openStreamReader();
  reader.take(writeFrame(one, 0));
  for (let seed = 0; seed < 4; seed++) reader.take(writeFrame(other, seed));
  expect(reader.take(writeFrame(other, 0))?.content).toEqual(other);
});

test("what is no frame is left alone, and a forged one never gives a wrong content", () => {
  const reader = openStreamReader();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(reader.take(text)).toBeNull();
      expect(readFrame(`WTS1:${text}`)).toBeNull();
    }),
  );
  const content = new Uint8Array(600).fill(7);
  const bytes = Uint8Array.from(atob(writeFrame(content, 1).slice(5)), (one) => one.charCodeAt(0));
  bytes[20] = 99;
  const forged = `WTS1:${btoa(String.fromCharCode(...bytes))}`;
  reader.take(writeFrame(content, 0));
  reader.take(forged);
  expect(reader.take(writeFrame(content, 2))?.content).toBeNull();
});

test("a content that would take minutes is refused", () => {
  expect(() => writeFrame(new Uint8Array(STREAM_LIMIT_BYTES + 1), 0)).toThrow(RangeError);
});

import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BEAT_FRAME,
  createFrameReader,
  cutIntoFrames,
  LONGEST_FRAME,
  LONGEST_MESSAGE,
  type Message,
} from "../../src/room/transport/frames.ts";
import { createSendQueue, MOST_BUFFERED } from "../../src/room/transport/send-queue.ts";

const anyMessage: fc.Arbitrary<Message> = fc.record({
  stream: fc.nat(2 ** 31 - 1),
  bytes: fc
    .tuple(fc.oneof(fc.nat(100), fc.nat(70_000), fc.constantFrom(16_367, 16_368, 16_369)), fc.nat(255))
    .map(([length, first]) => Uint8Array.from({ length }, (_, i) => (first + i) & 0xff)),
});

const framesOf = (message: Message): Uint8Array[] => {
  const frames: Uint8Array[] = [];
  const cutter = cutIntoFrames(message);
  for (let next = cutter.next(); !next.done; next = cutter.next()) frames.push(next.value);
  return frames;
};

/** Deep comparison of long arrays takes seconds. */
const fingerprint = ({ stream, bytes }: Message): string =>
  `${stream} ${createHash("sha256").update(bytes).digest("hex")}`;

describe("frames", () => {
  test("give back the messages they were cut from, with beats anywhere between", () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 6 }), fc.nat(3), (messages, every) => {
        const { read } = createFrameReader();
        const frames = messages.flatMap(framesOf);
        const readings = frames.flatMap((frame, i) =>
          i % 4 === every ? [read(BEAT_FRAME), read(frame)] : [read(frame)],
        );
        const given = readings.filter((reading) => typeof reading === "object");
        expect(given.map(fingerprint)).toEqual(messages.map(fingerprint));
        expect(readings).not.toContain("unreadable");
        expect(Math.max(0, ...frames.map((frame) => frame.length))).toBeLessThanOrEqual(LONGEST_FRAME);
      }),
    );
  });

  test("that are garbage never throw, and what comes after them is read", () => {
    const garbage = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      anyMessage.map((message) => framesOf(message)[0] ?? BEAT_FRAME),
    );
    fc.assert(
      fc.property(fc.array(garbage, { maxLength: 20 }), anyMessage, (frames, message) => {
        const { read } = createFrameReader();
        for (const frame of frames) read(frame);
        const readings = [...framesOf(message), ...framesOf(message)].map(read);
        const last = readings.at(-1);
        expect(typeof last === "object" && fingerprint(last)).toBe(fingerprint(message));
      }),
    );
  });

  test("that are lost or doubled make the message unreadable, not wrong", () => {
    const [first, second, third] = framesOf({ stream: 1, bytes: new Uint8Array(40_000) });
    if (!first || !second || !third) throw new Error("three frames");
    expect([second].map(createFrameReader().read)).toEqual(["unreadable"]);
    expect([first, second, second].map(createFrameReader().read)).toEqual([
      "incomplete",
      "incomplete",
      "unreadable",
    ]);
    expect([first, first].map(createFrameReader().read)).toEqual(["incomplete", "unreadable"]);
    expect([Uint8Array.of()].map(createFrameReader().read)).toEqual(["unreadable"]);
    // says it were 2^49 bytes long
    expect([Uint8Array.of(3, 1, 255, 255, 255, 255, 255, 255, 127, 0)].map(createFrameReader().read)).toEqual(
      ["unreadable"],
    );
  });

  test("are refused for a message above the limit", () => {
    expect(() => cutIntoFrames({ stream: 1, bytes: new Uint8Array(LONGEST_MESSAGE + 1) })).toThrow(
      RangeError,
    );
  });
});

test("the send queue keeps the order, never overruns the browser's queue, and sends all in the end", () => {
  fc.assert(
    fc.property(
      fc.array(anyMessage, { maxLength: 8 }),
      fc.array(fc.nat(MOST_BUFFERED), { minLength: 1 }),
      (some, drains) => {
        const big = { stream: 9, bytes: new Uint8Array(3_000_000).fill(7) };
        const messages = [...some, big, ...some];
        const { read } = createFrameReader();
        const received: Message[] = [];
        const sink = {
          bufferedAmount: 0,
          send: (frame: Uint8Array) => {
            sink.bufferedAmount += frame.length;
            expect(sink.bufferedAmount).toBeLessThanOrEqual(MOST_BUFFERED);
            const reading = read(frame);
            if (typeof reading === "object") received.push(reading);
          },
        };
        const queue = createSendQueue(sink);
        for (const message of messages) queue.push(message);
        for (let i = 0; !queue.isIdle(); i++) {
          sink.bufferedAmount = Math.max(
            0,
            sink.bufferedAmount - 1 - (drains[i % drains.length] ?? 0) - (i > 50 ? 500_000 : 0),
          );
          queue.refill();
        }
        for (const stream of new Set(messages.map((message) => message.stream))) {
          const ofStream = (all: readonly Message[]) =>
            all.filter((one) => one.stream === stream).map(fingerprint);
          expect(ofStream(received)).toEqual(ofStream(messages));
        }
      },
    ),
    { numRuns: 20 },
  );
});

test("a short message doesn't wait for a long one on another stream, and in-band goes before both", () => {
  const { read, arriving } = createFrameReader();
  const received: number[] = [];
  let most = 0;
  const sink = {
    bufferedAmount: 0,
    send: (frame: Uint8Array) => {
      sink.bufferedAmount += frame.length;
      const reading = read(frame);
      most = Math.max(most, arriving()?.of ?? 0);
      if (typeof reading === "object") received.push(reading.stream);
    },
  };
  const queue = createSendQueue(sink);
  queue.push({ stream: 3, bytes: new Uint8Array(5_000_000) });
  queue.push({ stream: 4, bytes: new Uint8Array(100_000) });
  queue.push({ stream: 0, bytes: new Uint8Array(50_000) });
  while (!queue.isIdle()) {
    sink.bufferedAmount = 0;
    queue.refill();
  }
  expect(received).toEqual([0, 4, 3]);
  expect(most).toBe(5_000_000);
  expect(arriving()).toBeNull();
});

test("nobody makes a device hold more than 64 MiB of what has only begun", () => {
  const { read } = createFrameReader();
  const begin = (stream: number, length: number) =>
    read(framesOf({ stream, bytes: new Uint8Array(length) })[0] ?? BEAT_FRAME);
  for (let stream = 1; stream <= 6; stream++) expect(begin(stream, 10 * 1024 * 1024)).toBe("incomplete");
  expect(begin(7, 10 * 1024 * 1024)).toBe("unreadable");
  expect(begin(8, 1024 * 1024)).toBe("incomplete");
});

import * as Y from "yjs";
import { writeAwareness, writeUpdate } from "../../../src/room/sharing/document-messages.ts";
import { cutIntoFrames, LONGEST_MESSAGE } from "../../../src/room/transport/frames.ts";

/** A random number from 0 to 1, as Math.random. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <T>(random: Random, [first, ...others]: readonly [T, ...T[]]): T =>
  others[Math.floor(random() * (others.length + 1)) - 1] ?? first;
const bytes = (random: Random, most: number): Uint8Array =>
  Uint8Array.from({ length: Math.floor(random() * most) }, () => Math.floor(random() * 256));

const KINDS = [
  "hello",
  "roster",
  "introduction",
  "spare-offer",
  "spare-answer",
  "spare-drop",
  "open",
  "close",
  "near",
  "tell",
  "else",
] as const;

/** A member of a message: of the right kind now and then, mostly not. */
const wildValue = (random: Random): unknown =>
  pick<() => unknown>(random, [
    () => null,
    () => -1,
    () => 2 ** 60,
    () => "x".repeat(Math.floor(random() * 3000)),
    () => [],
    () => ({}),
    () => [{ deviceId: "d", role: "presenter", sessionId: "s", tableId: "t", protocol: 2 }],
    () => Math.floor(random() * 20),
    () => "9".repeat(168),
    () => true,
    () => "__proto__",
  ])();

const wildInBand = (random: Random): Uint8Array => {
  const names = [
    "hello",
    "devices",
    "from",
    "to",
    "card",
    "isReply",
    "key",
    "proof",
    "id",
    "stream",
    "name",
    "client",
  ];
  const members = Object.fromEntries(names.map((name) => [name, wildValue(random)]));
  const text = JSON.stringify({ kind: pick(random, KINDS), ...members, message: wildValue(random) });
  return new TextEncoder().encode(random() < 0.2 ? text.slice(0, Math.floor(random() * text.length)) : text);
};

const wildUpdate = (random: Random): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText("elsewhere").insert(0, "text ".repeat(1 + Math.floor(random() * 40)));
  const update = writeUpdate(Y.encodeStateAsUpdate(doc));
  const at = Math.floor(random() * update.length);
  // torn; the rest of the document is none of its business
  return update.slice(0, at);
};

const wildPresence = (random: Random): Uint8Array =>
  writeAwareness([
    {
      client: Math.floor(random() * 2 ** 32),
      clock: Math.floor(random() * 9),
      state: pick(random, ["{", "7", "null", '{"at":"nowhere"}']),
    },
  ]);

/** A frame that no well-meaning device would send. `streams`: numbers that the other side has given out. */
export function makeHostileFrame(random: Random, streams: readonly number[] = []): Uint8Array<ArrayBuffer> {
  const stream =
    random() < 0.5 ? 0 : (streams[Math.floor(random() * streams.length)] ?? Math.floor(random() * 99));
  const content = pick<() => Uint8Array>(random, [
    () => bytes(random, 400),
    () => (stream === 0 ? wildInBand(random) : wildUpdate(random)),
    () => (stream === 0 ? wildInBand(random) : wildPresence(random)),
  ])();
  const whole = cutIntoFrames({ stream, bytes: content }).next().value ?? new Uint8Array();
  return pick<() => Uint8Array<ArrayBuffer>>(random, [
    () => Uint8Array.from(whole),
    () => Uint8Array.from(whole.slice(0, Math.floor(random() * whole.length))),
    () => Uint8Array.from(bytes(random, 64)),
    () => beginLong(random, stream),
  ])();
}

/** The beginning of a message that will never end, and may claim any length. */
function beginLong(random: Random, stream: number): Uint8Array<ArrayBuffer> {
  const length = Math.floor(random() * LONGEST_MESSAGE * 1.5);
  const digits = [length & 127, (length >> 7) & 127, (length >> 14) & 127, (length >> 21) & 127];
  return Uint8Array.from([
    3,
    stream & 127,
    ...digits.map((digit, at) => (at < 3 ? digit | 128 : digit)),
    1,
    2,
    3,
  ]);
}

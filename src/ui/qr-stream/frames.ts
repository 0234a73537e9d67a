/*
 * A content that is too large for one QR code is shown as a stream of them: first its blocks one by one, then random
 * sums of blocks (XOR), so that a reader may miss any frames (random linear code over GF(2); Luby, "LT codes", 2002,
 * is the family). A frame in bytes: 4 length of the content, 4 its checksum, 4 seed, then one block.
 */

/** Marks the text of a frame among other codes. */
const PREFIX = "WTS1:";
const BLOCK_BYTES = 280;
const HEADER_BYTES = 12;
/** What a stream may carry: more would take minutes to show. */
export const STREAM_LIMIT_BYTES = 256_000;

/** One read picture of a stream. */
export interface Frame {
  readonly length: number;
  readonly checksum: number;
  /** Which blocks are summed up in it: the blocks of `listBlocks`. */
  readonly seed: number;
  readonly block: Uint8Array;
}

export const countBlocks = (length: number): number => Math.max(1, Math.ceil(length / BLOCK_BYTES));

/** The text of frame number `seed` of a content; any number from 0 on gives one. Throws when it is too long. */
export function writeFrame(content: Uint8Array, seed: number): string {
  if (content.length > STREAM_LIMIT_BYTES) throw new RangeError("Too long for a stream of codes");
  const frame = new Uint8Array(HEADER_BYTES + BLOCK_BYTES);
  const header = new DataView(frame.buffer);
  header.setUint32(0, content.length);
  header.setUint32(4, checksumOf(content));
  header.setUint32(8, seed);
  const block = frame.subarray(HEADER_BYTES);
  for (const index of listBlocks(seed, countBlocks(content.length))) {
    addBlock(block, content.subarray(index * BLOCK_BYTES, (index + 1) * BLOCK_BYTES));
  }
  return PREFIX + btoa(String.fromCharCode(...frame));
}

/** Reads the text of a code; null when it is no frame. */
export function readFrame(text: string): Frame | null {
  if (!text.startsWith(PREFIX)) return null;
  try {
    const frame = Uint8Array.from(atob(text.slice(PREFIX.length)), (character) => character.charCodeAt(0));
    if (frame.length !== HEADER_BYTES + BLOCK_BYTES) return null;
    const header = new DataView(frame.buffer);
    const length = header.getUint32(0);
    if (length > STREAM_LIMIT_BYTES) return null;
    return {
      length,
      checksum: header.getUint32(4),
      seed: header.getUint32(8),
      block: frame.subarray(HEADER_BYTES),
    };
  } catch {
    return null; // not base64
  }
}

/** The blocks that frame `seed` is the sum of: one each at first, then a random half of them. */
export function listBlocks(seed: number, count: number): readonly number[] {
  if (seed < count) return [seed];
  const random = makeRandom(seed);
  const chosen = Array.from({ length: count }, (_, index) => index).filter(() => random() < 0.5);
  return chosen.length > 0 ? chosen : [seed % count];
}

/** Adds `other` to `sum` in place, bit by bit without carry; `other` may be shorter. */
export function addBlock(sum: Uint8Array, other: Uint8Array): void {
  for (let at = 0; at < other.length; at++) sum[at] = (sum[at] ?? 0) ^ (other[at] ?? 0);
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): tells contents apart and finds torn ones. */
export function checksumOf(content: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of content) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The same numbers from 0 to 1 for the same seed, on every device (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** One message on one of the streams that share a link. Stream 0 is in-band JSON, the others carry documents. */
export interface Message {
  readonly stream: number;
  readonly bytes: Uint8Array;
}

/** Browsers disagree above 16 KiB; a frame is never longer, its header included. */
export const LONGEST_FRAME = 16 * 1024;
export const LONGEST_MESSAGE = 64 * 1024 * 1024;

// The layout is in PROTOCOL.md.
const BEAT = 1;
const WHOLE = 2;
const FIRST = 3;
const NEXT = 4;
const LONGEST_HEADER = 16;
const PART = LONGEST_FRAME - LONGEST_HEADER;

export const BEAT_FRAME = Uint8Array.of(BEAT);

/** Cuts a message into frames, made only when asked for. Throws a RangeError above LONGEST_MESSAGE. */
export const cutIntoFrames = (message: Message): Iterator<Uint8Array<ArrayBuffer>> => {
  if (message.bytes.length > LONGEST_MESSAGE) throw new RangeError("message longer than 64 MiB");
  return makeFrames(message);
};

function* makeFrames({ stream, bytes }: Message): Generator<Uint8Array<ArrayBuffer>, void> {
  const isWhole = bytes.length <= PART;
  const first = encoding.createEncoder();
  encoding.writeUint8(first, isWhole ? WHOLE : FIRST);
  encoding.writeVarUint(first, stream);
  if (!isWhole) encoding.writeVarUint(first, bytes.length);
  encoding.writeUint8Array(first, bytes.subarray(0, PART));
  yield encoding.toUint8Array(first);
  for (let at = PART; at < bytes.length; at += PART) {
    const next = encoding.createEncoder();
    encoding.writeUint8(next, NEXT);
    encoding.writeVarUint(next, stream);
    encoding.writeUint8Array(next, bytes.subarray(at, at + PART));
    yield encoding.toUint8Array(next);
  }
}

/** What a frame gave: a message that is complete, nothing yet, or nothing ever. */
export type FrameReading = Message | "beat" | "incomplete" | "unreadable";

interface Unfinished {
  readonly length: number;
  readonly parts: Uint8Array[];
  received: number;
}

/** Puts the messages of one link together again. */
export interface FrameReader {
  /** Reads one frame; those of a stream must come in the order they were sent. Never throws. */
  read(frame: Uint8Array): FrameReading;
  /** The longest message that has begun to arrive, in bytes; null when none has. */
  arriving(): { readonly bytes: number; readonly of: number } | null;
}

export const createFrameReader = (): FrameReader => {
  const unfinished = new Map<number, Unfinished>();
  /** What all that has begun may come to: nobody makes this device hold more. */
  const countAwaited = (): number => [...unfinished.values()].reduce((sum, { length }) => sum + length, 0);

  const readFirst = (stream: number, decoder: decoding.Decoder): FrameReading => {
    const wasInterrupted = unfinished.delete(stream);
    const length = decoding.readVarUint(decoder);
    const part = decoding.readTailAsUint8Array(decoder);
    if (part.length >= length || part.length === 0) return "unreadable";
    if (countAwaited() + length > LONGEST_MESSAGE) return "unreadable";
    unfinished.set(stream, { length, parts: [part], received: part.length });
    return wasInterrupted ? "unreadable" : "incomplete";
  };

  const readNext = (stream: number, part: Uint8Array): FrameReading => {
    const begun = unfinished.get(stream);
    if (!begun) return "unreadable";
    begun.received += part.length;
    begun.parts.push(part);
    if (begun.received < begun.length && part.length > 0) return "incomplete";
    unfinished.delete(stream);
    const isRight = begun.received === begun.length;
    return isRight ? { stream, bytes: joinParts(begun.parts, begun.length) } : "unreadable";
  };

  const read = (frame: Uint8Array): FrameReading => {
    try {
      const decoder = decoding.createDecoder(frame);
      const kind = decoding.readUint8(decoder);
      if (kind === BEAT) return "beat";
      const stream = decoding.readVarUint(decoder);
      if (kind === WHOLE) return { stream, bytes: decoding.readTailAsUint8Array(decoder) };
      if (kind === FIRST) return readFirst(stream, decoder);
      return kind === NEXT ? readNext(stream, decoding.readTailAsUint8Array(decoder)) : "unreadable";
    } catch {
      return "unreadable";
    }
  };

  return {
    read,
    arriving: () => {
      const [longest] = [...unfinished.values()].sort((one, other) => other.length - one.length);
      return longest ? { bytes: longest.received, of: longest.length } : null;
    },
  };
};

const joinParts = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

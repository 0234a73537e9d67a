import { cutIntoFrames, LONGEST_FRAME, type Message } from "./frames.ts";

/** What a send queue needs of an RTCDataChannel. */
export interface FrameSink {
  readonly bufferedAmount: number;
  send(frame: Uint8Array<ArrayBuffer>): void;
}

/**
 * The browser's own queue never holds more. Given a megabyte, Chromium sends in bursts that overflow the sockets on the
 * way, and waits seconds for what was lost (`npm run bench transfer`); and what stands in it goes before every key.
 */
export const MOST_BUFFERED = 64 * 1024;
/** When the browser's queue has fallen to this, more is given to it. */
export const REFILL_BELOW = 16 * 1024;
/** In-band messages go before all documents. */
const FIRST_STREAM = 0;

/** Sends messages as fast as the sink drains: those of one stream in their order, the streams frame by frame by turns. */
export interface SendQueue {
  push(message: Message): void;
  /** Call when the sink has drained. */
  refill(): void;
  isIdle(): boolean;
  clear(): void;
}

type Frames = Iterator<Uint8Array<ArrayBuffer>>;

export const createSendQueue = (sink: FrameSink): SendQueue => {
  /** By stream; the stream whose turn it is stands first. */
  const waiting = new Map<number, Frames[]>();

  const hasRoom = (): boolean => sink.bufferedAmount + LONGEST_FRAME <= MOST_BUFFERED;

  /** The next frame, of the stream whose turn it is; null when nothing waits. */
  const takeFrame = (): Uint8Array<ArrayBuffer> | null => {
    const stream = waiting.has(FIRST_STREAM) ? FIRST_STREAM : waiting.keys().next().value;
    const messages = stream === undefined ? undefined : waiting.get(stream);
    if (stream === undefined || !messages) return null;
    waiting.delete(stream);
    while (messages[0]) {
      const { value } = messages[0].next();
      if (value) {
        waiting.set(stream, messages);
        return value;
      }
      messages.shift();
    }
    return takeFrame();
  };

  const refill = (): void => {
    while (hasRoom()) {
      const frame = takeFrame();
      if (!frame) return;
      sink.send(frame);
    }
  };

  return {
    push: (message) => {
      const frames = cutIntoFrames(message);
      const before = waiting.get(message.stream);
      if (before) before.push(frames);
      else waiting.set(message.stream, [frames]);
      refill();
    },
    refill,
    isIdle: () => waiting.size === 0,
    clear: () => waiting.clear(),
  };
};

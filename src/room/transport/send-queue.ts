import { cutIntoFrames, LONGEST_FRAME, type Message } from "./frames.ts";

/** What a send queue needs of an RTCDataChannel. */
export interface FrameSink {
  readonly bufferedAmount: number;
  send(frame: Uint8Array<ArrayBuffer>): void;
}

/** The browser's own queue never holds more; Chromium closes a channel that is overrun (16 MiB). */
export const MOST_BUFFERED = 1024 * 1024;
/** When the browser's queue has fallen to this, more is given to it. */
export const REFILL_BELOW = 256 * 1024;

/** Sends messages one after another, as fast as the sink drains. */
export interface SendQueue {
  push(message: Message): void;
  /** Call when the sink has drained. */
  refill(): void;
  isIdle(): boolean;
  clear(): void;
}

export const createSendQueue = (sink: FrameSink): SendQueue => {
  let waiting: Iterator<Uint8Array<ArrayBuffer>>[] = [];

  const refill = (): void => {
    let done = 0;
    for (const frames of waiting) {
      while (sink.bufferedAmount + LONGEST_FRAME <= MOST_BUFFERED) {
        const frame = frames.next();
        if (frame.done) {
          done++;
          break;
        }
        sink.send(frame.value);
      }
      if (sink.bufferedAmount + LONGEST_FRAME > MOST_BUFFERED) break;
    }
    waiting = waiting.slice(done);
  };

  return {
    push: (message) => {
      waiting.push(cutIntoFrames(message));
      refill();
    },
    refill,
    isIdle: () => waiting.length === 0,
    clear: () => {
      waiting = [];
    },
  };
};

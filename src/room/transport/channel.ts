import type { Connection } from "./connection.ts";
import { BEAT_FRAME, createFrameReader, type Message } from "./frames.ts";
import { createHeartbeat, TICK_EVERY_MS, TICKS_PER_BEAT } from "./heartbeat.ts";
import { createSendQueue, REFILL_BELOW } from "./send-queue.ts";

export interface ChannelListener {
  onMessage(message: Message): void;
  /** A frame that could not be read. */
  onDropped(): void;
  /** How far a message over LONG_MESSAGE has arrived; null when none is arriving any more. */
  onProgress(progress: { readonly bytes: number; readonly of: number } | null): void;
  /** "closed" comes once, as the last. */
  onState(state: "open" | "silent" | "closed"): void;
}

/** Messages of any length over a data channel that is open, in order, with a heartbeat. */
export interface Channel {
  /** Queues a message; does nothing once closed. Throws a RangeError above 64 MiB. */
  send(message: Message): void;
  close(): void;
  /** This device was away: says that it is back, and doubts the other side until it is heard. */
  wake(): void;
  readonly counts: Readonly<ChannelCounts>;
}

export interface ChannelCounts {
  /** Frames with their headers, heartbeat included. */
  bytesSent: number;
  bytesReceived: number;
  /** Messages, however many frames they needed; no heartbeat. */
  messagesSent: number;
}

/** Shorter ones are there before anyone could look at their progress. */
const LONG_MESSAGE = 256 * 1024;

export const openChannel = ({ peer, data }: Connection, listener: ChannelListener): Channel => {
  const counts: ChannelCounts = { bytesSent: 0, bytesReceived: 0, messagesSent: 0 };
  const heartbeat = createHeartbeat(performance.now());
  const reader = createFrameReader();
  let quietTicks = 0;
  let isProgressing = false;
  let state: "open" | "silent" | "closed" = "open";

  const sendFrame = (frame: Uint8Array<ArrayBuffer>): void => {
    if (data.readyState !== "open") return;
    data.send(frame);
    quietTicks = 0;
    counts.bytesSent += frame.length;
  };
  const queue = createSendQueue({
    get bufferedAmount() {
      return data.bufferedAmount;
    },
    send: sendFrame,
  });

  const enter = (next: typeof state): void => {
    if (state === next || state === "closed") return;
    state = next;
    if (next === "closed") {
      clearInterval(beat);
      queue.clear();
      peer.close();
      if (isProgressing) listener.onProgress(null);
    }
    listener.onState(next);
  };

  const tick = (): void => {
    const liveliness = heartbeat.tick(performance.now());
    enter(liveliness === "gone" ? "closed" : liveliness);
    // whatever was said meanwhile is heartbeat enough
    if (++quietTicks >= TICKS_PER_BEAT) sendBeat();
  };
  const sendBeat = (): void => {
    // while something waits, what is on its way already will do
    if (queue.isIdle() && data.bufferedAmount < REFILL_BELOW) sendFrame(BEAT_FRAME);
  };
  const beat = setInterval(tick, TICK_EVERY_MS);

  const sayProgress = (): void => {
    const arriving = reader.arriving();
    const isLong = arriving !== null && arriving.of > LONG_MESSAGE;
    if (isLong || isProgressing) listener.onProgress(isLong ? arriving : null);
    isProgressing = isLong;
  };

  data.bufferedAmountLowThreshold = REFILL_BELOW;
  data.addEventListener("bufferedamountlow", queue.refill);
  data.addEventListener("close", () => enter("closed"));
  peer.addEventListener("connectionstatechange", () => {
    if (peer.connectionState === "failed" || peer.connectionState === "closed") enter("closed");
  });
  data.addEventListener("message", ({ data: received }: MessageEvent<unknown>) => {
    if (state === "closed") return;
    heartbeat.hear();
    enter("open");
    const frame = received instanceof ArrayBuffer ? new Uint8Array(received) : new Uint8Array();
    counts.bytesReceived += frame.length;
    const reading = reader.read(frame);
    sayProgress();
    if (reading === "unreadable") listener.onDropped();
    else if (typeof reading === "object") listener.onMessage(reading);
  });

  return {
    send: (message) => {
      if (state === "closed") return;
      queue.push(message);
      counts.messagesSent++;
    },
    close: () => enter("closed"),
    wake: () => {
      sendBeat();
      heartbeat.doubt();
    },
    counts,
  };
};

import type { Connection } from "./connection.ts";
import { BEAT_FRAME, createFrameReader, type Message } from "./frames.ts";
import { BEAT_EVERY_MS, createHeartbeat } from "./heartbeat.ts";
import { createSendQueue, REFILL_BELOW } from "./send-queue.ts";

export interface ChannelListener {
  onMessage(message: Message): void;
  /** A frame that could not be read. */
  onDropped(): void;
  /** "closed" comes once, as the last. */
  onState(state: "open" | "silent" | "closed"): void;
}

/** Messages of any length over a data channel that is open, in order, with a heartbeat. */
export interface Channel {
  /** Queues a message; does nothing once closed. Throws a RangeError above 64 MiB. */
  send(message: Message): void;
  close(): void;
  readonly counts: Readonly<ChannelCounts>;
}

export interface ChannelCounts {
  /** Frames with their headers, heartbeat included. */
  bytesSent: number;
  bytesReceived: number;
  /** Messages, however many frames they needed; no heartbeat. */
  messagesSent: number;
}

export const openChannel = ({ peer, data }: Connection, listener: ChannelListener): Channel => {
  const counts: ChannelCounts = { bytesSent: 0, bytesReceived: 0, messagesSent: 0 };
  const heartbeat = createHeartbeat(performance.now());
  const readFrame = createFrameReader();
  let state: "open" | "silent" | "closed" = "open";

  const sendFrame = (frame: Uint8Array<ArrayBuffer>): void => {
    if (data.readyState !== "open") return;
    data.send(frame);
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
    }
    listener.onState(next);
  };

  const tick = (): void => {
    const liveliness = heartbeat.tick(performance.now());
    enter(liveliness === "gone" ? "closed" : liveliness);
    // while something waits, what is sent already is heartbeat enough
    if (queue.isIdle() && data.bufferedAmount < REFILL_BELOW) sendFrame(BEAT_FRAME);
  };
  const beat = setInterval(tick, BEAT_EVERY_MS);

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
    const reading = readFrame(frame);
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
    counts,
  };
};

export const BEAT_EVERY_MS = 1000;
const SILENT_AFTER_MS = 3000;
const GONE_AFTER_MS = 30_000;
/** A tick that comes later than this was held up by our own page (frozen tab, sleeping tablet). */
const LONGEST_TICK_MS = 2 * BEAT_EVERY_MS;

export type Liveliness = "open" | "silent" | "gone";

/** Judges by what was heard whether the other side is still there. */
export interface Heartbeat {
  /** Anything at all has arrived. */
  hear(): void;
  /** Call about every BEAT_EVERY_MS, with a clock in ms. */
  tick(nowMs: number): Liveliness;
}

/**
 * Quiet time is counted in our own ticks: while our page was frozen nobody could be heard, and what has arrived
 * meanwhile is delivered only after the first tick.
 */
export const createHeartbeat = (startMs: number): Heartbeat => {
  let lastTickMs = startMs;
  let quietMs = 0;
  return {
    hear: () => {
      quietMs = 0;
    },
    tick: (nowMs) => {
      quietMs += Math.min(Math.max(nowMs - lastTickMs, 0), LONGEST_TICK_MS);
      lastTickMs = nowMs;
      if (quietMs >= GONE_AFTER_MS) return "gone";
      return quietMs >= SILENT_AFTER_MS ? "silent" : "open";
    },
  };
};

/** How often the clock is looked at. */
export const TICK_EVERY_MS = 400;
/** A beat is sent when nothing else was for so many ticks. */
export const TICKS_PER_BEAT = 2;
/** Three beats: with the ticks between them a dead link is noticed within 3 s. */
const SILENT_AFTER_MS = 2400;
const GONE_AFTER_MS = 30_000;
/** After waking, whoever is there answers sooner than that. */
const DOUBTED_FOR_MS = 1500;
/** A tick that comes later than this was held up by our own page (frozen tab, sleeping tablet). */
const LONGEST_TICK_MS = 2 * TICK_EVERY_MS;

export type Liveliness = "open" | "silent" | "gone";

/** Judges by what was heard whether the other side is still there. */
export interface Heartbeat {
  /** Anything at all has arrived. */
  hear(): void;
  /** Call about every TICK_EVERY_MS, with a clock in ms. */
  tick(nowMs: number): Liveliness;
  /** This device was away: the other side has 1.5 s to be heard. */
  doubt(): void;
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
    doubt: () => {
      quietMs = Math.max(quietMs, SILENT_AFTER_MS - DOUBTED_FOR_MS);
    },
  };
};

import { readRemainder } from "./bytes.ts";
import type { Card, CardLabel } from "./card.ts";

const STEP_MS = 10_000;
const STEPS = 65_536;
const OLD_AFTER_STEPS = 18; // 3 minutes

/** 1 … 65521, never the 0 that stands for "none". */
const makeTag = (bytes: Iterable<number>): number => 1 + readRemainder(bytes);

export const tagSession = (sessionId: string | null): number =>
  sessionId === null ? 0 : makeTag(new TextEncoder().encode(sessionId));

/** Names one card, not only its device: another card of the same device is another. */
export const tagCard = ({ fingerprint, ufrag }: Card): number =>
  makeTag([...fingerprint, ...new TextEncoder().encode(ufrag)]);

/** `ms` since 1970. */
export const tagTime = (ms: number): number => Math.floor(ms / STEP_MS) % STEPS;

/** Whether more than 3 minutes lie between the card and now, by this clock and the one of the card. */
export const isOld = ({ time }: CardLabel, nowMs: number): boolean => {
  const apart = (tagTime(nowMs) - time + STEPS) % STEPS;
  return Math.min(apart, STEPS - apart) > OLD_AFTER_STEPS;
};

import { type ReadonlySignal, signal } from "@preact/signals";
import type { SessionClock } from "./clock-contract.ts";

/** How far this device's clock is from the session's, as it is kept with the session. */
export interface KeptOffset {
  /** Session time minus this device's time, in ms. */
  readonly offsetMs: number;
  readonly accuracyMs: number;
  /** When it was found, by this device's clock (ms since 1970). */
  readonly at: number;
}

/** Clocks of tablets run apart by about so much: 50 ppm, twice what a cheap quartz may. */
const DRIFT = 0.000_05;

/** Another device's answer to "what time is it?", times in ms. */
export interface ClockSample {
  /** This device's clock when the question went out and when the answer came. */
  readonly sentAt: number;
  readonly cameAt: number;
  /** Session time by the other, and how far off it may be. */
  readonly theirs: number;
  readonly theirAccuracyMs: number;
}

/** A sample as an offset: half of the way there and back is what can't be known (Cristian, 1989). */
export const weighSample = ({ sentAt, cameAt, theirs, theirAccuracyMs }: ClockSample): KeptOffset => {
  const half = (cameAt - sentAt) / 2;
  return { offsetMs: theirs + half - cameAt, accuracyMs: theirAccuracyMs + half, at: cameAt };
};

/** How far off an offset may be by now. */
export const accuracyAt = (kept: KeptOffset, now: number): number =>
  kept.accuracyMs + Math.abs(now - kept.at) * DRIFT;

export interface OpenClock extends SessionClock {
  readonly kept: ReadonlySignal<KeptOffset | null>;
  /** How far off this device's session time may be now; null = it has none but its own clock. */
  accuracyNow(): number | null;
  /** Takes an offset if it is the better one. */
  offer(offset: KeptOffset): void;
  /** This device's clock was set anew: what was found is void. */
  forget(): void;
}

/** `isFounder`: this device's clock is the session's. */
export function openClock(isFounder: boolean, first: KeptOffset | null): OpenClock {
  const kept = signal(isFounder ? null : first);
  const accuracyMs = signal<number | null>(isFounder ? 0 : (first?.accuracyMs ?? null));
  const hold = (next: KeptOffset | null): void => {
    kept.value = next;
    accuracyMs.value = next?.accuracyMs ?? null;
  };
  return {
    kept,
    accuracyMs,
    now: () => Date.now() + (kept.peek()?.offsetMs ?? 0),
    accuracyNow() {
      const now = kept.peek();
      return isFounder ? 0 : now && accuracyAt(now, Date.now());
    },
    offer(offset) {
      const before = kept.peek();
      if (isFounder || JSON.stringify(before) === JSON.stringify(offset)) return;
      if (!before || accuracyAt(offset, offset.at) <= accuracyAt(before, offset.at)) hold(offset);
    },
    forget: () => {
      if (!isFounder) hold(null);
    },
  };
}

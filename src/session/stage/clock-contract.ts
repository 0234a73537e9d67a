import type { ReadonlySignal } from "@preact/signals";

/** The session's time: that of the device that made the session, whatever the clock of this one says. */
export interface SessionClock {
  /** Milliseconds since 1970, in session time. */
  now(): number;
  /** How far off `now` may be, in ms; null = never compared, this device's own clock is taken. */
  readonly accuracyMs: ReadonlySignal<number | null>;
}

import { type ReadonlySignal, signal } from "@preact/signals";
import type { PanelReading } from "./contract.ts";

/** Readings that are not taken, and so need a word. */
export type PassedReading = Exclude<PanelReading, "accepted" | "accepted-old">;

const STAYS_MS = 4000; // after the last reading of its kind
const WAY_STAYS_MS = 15_000; // there is something to tap: the tablet must be put into one hand first
const AT_LEAST_MS = 2000; // before another one takes its place

const WITH_A_WAY: ReadonlySet<PassedReading> = new Set(["other-session", "newer-version", "busy"]);

/** What to say about the last readings. The camera reads nine times a second; words must not flicker. */
export interface ReadingNotice {
  readonly shown: ReadonlySignal<PassedReading | null>;
  note(reading: PassedReading): void;
  clear(): void;
}

export function createReadingNotice(): ReadingNotice {
  const shown = signal<PassedReading | null>(null);
  let since = 0;
  let timer: ReturnType<typeof setTimeout>;

  function clear(): void {
    clearTimeout(timer);
    shown.value = null;
  }

  return {
    shown,
    note(reading) {
      const now = performance.now();
      if (shown.value !== reading) {
        if (shown.value !== null && now - since < AT_LEAST_MS) return;
        shown.value = reading;
        since = now;
      }
      clearTimeout(timer);
      timer = setTimeout(clear, WITH_A_WAY.has(reading) ? WAY_STAYS_MS : STAYS_MS);
    },
    clear,
  };
}

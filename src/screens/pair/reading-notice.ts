import { type ReadonlySignal, signal } from "@preact/signals";
import type { PanelReading } from "./contract.ts";

const STAYS_MS = 4000; // after the last reading of its kind
const AT_LEAST_MS = 2000; // before another one takes its place

/** What to say about the last readings. The camera reads nine times a second; words must not flicker. */
export interface ReadingNotice {
  readonly shown: ReadonlySignal<PanelReading | null>;
  note(reading: PanelReading): void;
  clear(): void;
}

export function createReadingNotice(): ReadingNotice {
  const shown = signal<PanelReading | null>(null);
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
      timer = setTimeout(clear, STAYS_MS);
    },
    clear,
  };
}

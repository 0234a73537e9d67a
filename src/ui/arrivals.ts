import { type ReadonlySignal, signal } from "@preact/signals";

const count = signal(0);

/** Counts up whenever files came into the inbox while this page was open. */
export const arrivals: ReadonlySignal<number> = count;

/** Tells the screen that takes them. */
export const noteArrival = (): void => void count.value++;

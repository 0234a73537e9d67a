import { effect, type ReadonlySignal, signal } from "@preact/signals";

/** How long something must stay better before it is said: longer than the pause between two keys. */
const SETTLE_MS = 300;

/**
 * Follows a signal without flickering: what is worse is said at once, what is better when it has lasted. So a mark changes
 * twice in a burst of typing, not twice a key, and never claims more than is true. Gives the signal and its stop.
 */
export function settle<T>(
  source: ReadonlySignal<T>,
  isBetter: (next: T, shown: T) => boolean,
): { readonly value: ReadonlySignal<T>; readonly stop: () => void } {
  const shown = signal(source.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const next = source.value;
    clearTimeout(timer);
    if (!isBetter(next, shown.peek())) {
      shown.value = next;
      return;
    }
    timer = setTimeout(() => {
      shown.value = next;
    }, SETTLE_MS);
  });
  return {
    value: shown,
    stop: () => {
      clearTimeout(timer);
      stop();
    },
  };
}

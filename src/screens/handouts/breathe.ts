/** Longest stretch of work between two breaths; a finger feels 50 ms and more. */
const STRETCH_MS = 30;

/**
 * Gives what to await between two pieces of long work: lets the page answer when it has been held up for a while, and
 * throws the signal's reason once it is aborted. Goes on at full speed in the background, where timers are slowed.
 */
export function openBreathing(signal: AbortSignal): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - begun < STRETCH_MS) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    signal.throwIfAborted();
    begun = performance.now();
  };
}

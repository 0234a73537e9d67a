/** So much is taken and let go again: the browser collects when much was taken, not when asked. */
const BITE_BYTES = 16 * 1024 * 1024;
const BITES = 8;
const BETWEEN_BITES_MS = 25;

let collecting: Promise<void> | null = null;

/**
 * Brings the browser to collect what nobody holds any more, closed connections among it: no page may ask for that, but
 * memory that is taken and let go brings it about. Takes 0.2 s, and 16 MB for as long.
 */
export function collectClosed(): Promise<void> {
  collecting ??= takeAndLetGo().finally(() => {
    collecting = null;
  });
  return collecting;
}

async function takeAndLetGo(): Promise<void> {
  for (let bite = 0; bite < BITES; bite++) {
    new Uint8Array(BITE_BYTES).fill(1);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_BITES_MS));
  }
}

import { isFields, isText } from "./shapes.ts";

/** What the server of this page can do besides serving it: `npm start -- --host` on a laptop in the room. */
export interface FoundDoor {
  /** Address of its signalling, ws: */
  readonly signal: string;
  /** Where other devices can open this page, the likeliest first. */
  readonly addresses: readonly string[];
}

const WAIT_MS = 2_000;
let asked: Promise<FoundDoor | null> | null = null;

/** Asks the server of this page, once. null where there is none: on every other host, and offline. */
export function findDoor(): Promise<FoundDoor | null> {
  asked ??= ask().catch(() => null);
  return asked;
}

async function ask(): Promise<FoundDoor | null> {
  // A laptop in the room can't prove a name to browsers: its page comes over plain http, or is its own.
  if (location.protocol !== "http:" || navigator.onLine === false) return null;
  const address = new URL("door", new URL(".", location.href));
  const response = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(WAIT_MS) });
  const told: unknown = response.ok ? await response.json() : null;
  if (!isFields(told) || told.worktable !== 1 || !isText(told.signal, 200)) return null;
  const signal = new URL(told.signal, address);
  signal.protocol = "ws:";
  const addresses = Array.isArray(told.addresses) ? told.addresses : [];
  return { signal: signal.href, addresses: addresses.filter((one) => isText(one, 200)) };
}

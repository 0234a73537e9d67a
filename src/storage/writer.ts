import { type ReadonlySignal, signal } from "@preact/signals";
import type { Keeping } from "./contract.ts";
import { failureReason } from "./failure.ts";

/** Puts updates on disk in the order they come; never lets one go before it is there. */
export interface UpdateWriter {
  readonly keeping: ReadonlySignal<Keeping>;
  /** Takes an update; writing starts at once when nothing is being written. */
  push(update: Uint8Array): void;
  readonly waiting: () => number;
  /** Resolves when all that was pushed so far is on disk; rejects when the next attempt fails. */
  flush(): Promise<void>;
  /** Lets go of everything and writes no more. */
  end(): void;
}

interface WriterEffects {
  /** One transaction; resolves when it has completed. */
  write(batch: readonly Uint8Array[]): Promise<void>;
  /** Called before a batch is taken: all that was pushed by then is in it. */
  onTake(): void;
  /** Called when the batch is on disk. */
  onKept(batch: readonly Uint8Array[]): void;
  /** Mends what can be mended before the next attempt. */
  recover(reason: "full" | "closed" | "unknown"): Promise<void>;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
const KEPT: Keeping = { kind: "kept" };
const KEEPING: Keeping = { kind: "keeping" };

interface Waiter {
  readonly upTo: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Group commit: what comes while a transaction runs goes together in the next one. No timer before a write. */
export function openWriter({ write, onTake, onKept, recover }: WriterEffects): UpdateWriter {
  const keeping = signal<Keeping>(KEPT);
  let pending: Uint8Array[] = [];
  let waiters: Waiter[] = [];
  let pushed = 0;
  let written = 0;
  let running = false;
  let ended = false;
  let wake: (() => void) | null = null;
  // The next task, not this one: the browser draws the typed key first. Unlike timers it is never held back.
  const starter = new MessageChannel();
  starter.port1.onmessage = () => void run();

  const settle = (error?: unknown): void => {
    const settled = waiters.filter((waiter) => error !== undefined || waiter.upTo <= written);
    waiters = waiters.filter((waiter) => !settled.includes(waiter));
    for (const { resolve, reject } of settled) error === undefined ? resolve() : reject(error);
  };

  /** Who listens may fail; writing goes on. */
  const announce = (tell: () => void): void => {
    try {
      tell();
    } catch (error) {
      reportError(error);
    }
  };
  const say = (state: Keeping): void =>
    announce(() => {
      keeping.value = state;
    });

  const pause = (durationMs: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, durationMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function run(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (pending.length > 0) {
      const batch = [...pending];
      onTake();
      try {
        await write(batch);
      } catch (error) {
        if (ended) return;
        const reason = failureReason(error);
        say({ kind: "failed", reason });
        settle(error ?? new Error("The write failed"));
        await pause(pauseMs);
        wake = null;
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        await recover(reason).catch(() => {}); // the next attempt tells
        continue;
      }
      if (ended) return;
      pauseMs = FIRST_PAUSE_MS;
      pending = pending.slice(batch.length);
      written += batch.length;
      announce(() => onKept(batch));
      say(pending.length === 0 ? KEPT : KEEPING);
      settle();
    }
    running = false;
  }

  return {
    keeping,
    push(update) {
      if (ended) {
        say({ kind: "failed", reason: "closed" });
        return;
      }
      pending.push(update);
      pushed += 1;
      if (running) return;
      running = true;
      starter.port2.postMessage(null);
      say(KEEPING);
    },
    waiting: () => pending.length,
    flush() {
      if (pending.length === 0) return Promise.resolve();
      return new Promise((resolve, reject) => {
        waiters.push({ upTo: pushed, resolve, reject });
        wake?.();
      });
    },
    end() {
      ended = true;
      pending = [];
      written = pushed;
      settle();
      wake?.();
      starter.port1.close();
    },
  };
}

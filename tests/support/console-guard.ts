import type { BrowserContext } from "@playwright/test";

/** Collects console.error, console.warn and uncaught faults of every page of the contexts it watches. */
export interface ConsoleGuard {
  readonly complaints: readonly string[];
  watch(context: BrowserContext): void;
  /** Lets complaints pass that a test provokes, e.g. of a network it took away. */
  allow(pattern: RegExp): void;
}

export function guardConsole(): ConsoleGuard {
  const written: string[] = [];
  const allowed: RegExp[] = [];
  return {
    get complaints() {
      return written.filter((text) => !allowed.some((pattern) => pattern.test(text)));
    },
    watch(context) {
      context.on("console", (message) => {
        if (!["error", "warning"].includes(message.type())) return;
        written.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (fault) => written.push(`uncaught: ${fault.error().stack ?? fault.error()}`));
    },
    allow(pattern) {
      allowed.push(pattern);
    },
  };
}

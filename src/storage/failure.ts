import type { Keeping } from "./contract.ts";

type Reason = Extract<Keeping, { kind: "failed" }>["reason"];

const LOST_CONNECTION = new Set([
  "DatabaseClosedError",
  "InvalidStateError",
  "UnknownError",
  "OpenFailedError",
]);

/** Why a write failed. Dexie wraps what the browser said, so the whole chain of causes counts. */
export function failureReason(error: unknown): Reason {
  let reason: Reason = "unknown";
  let cause = error;
  while (cause instanceof Object && "name" in cause) {
    if (cause.name === "QuotaExceededError") return "full";
    if (LOST_CONNECTION.has(String(cause.name))) reason = "closed";
    cause = "inner" in cause && cause.inner !== cause ? cause.inner : null;
  }
  return reason;
}

import { useEffect, useState } from "preact/hooks";
import { leftOf } from "../../session/stage/activity.ts";
import type { SessionClock } from "../../session/stage/clock-contract.ts";
import type { Countdown } from "../../session/stage/contract.ts";

/** Whole seconds that are left, turned with the session's second; 0 once it is over. */
export function useSecondsLeft(countdown: Countdown, clock: SessionClock): number {
  const [, redraw] = useState(0);
  const left = Math.max(0, leftOf(countdown, clock.now()));
  useEffect(() => {
    if (countdown.kind === "paused" || left === 0) return;
    // Just past the turn of the second, so that the next reading is on the other side of it.
    const timer = setTimeout(() => redraw((count) => count + 1), (left % 1000) + 5);
    return () => clearTimeout(timer);
  });
  useEffect(() => clock.accuracyMs.subscribe(() => redraw((count) => count + 1)), [clock]);
  return Math.ceil(left / 1000);
}

/** 3:07, or 1:02:05 from an hour on. */
export function writeSeconds(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

import { effect } from "@preact/signals";
import type { Link, Room } from "../../room/contract.ts";
import { isFields } from "../shapes.ts";
import { type OpenClock, weighSample } from "./clock.ts";

/** "What time is it?" and the answer; `asked` comes back as it was sent. Times in ms. */
type ClockMessage =
  | { readonly kind: "clock-ask"; readonly asked: number }
  | { readonly kind: "clock"; readonly asked: number; readonly now: number; readonly accuracyMs: number };

const ASK_EVERY_MS = 15_000;
/** A new link is asked so often: the quickest answer is the best. */
const FIRST_ASKS = 4;
const FIRST_ASKS_EVERY_MS = 150;
/** A clock that was set jumps against the one that only counts; in ms. */
const JUMP_MS = 200;
/** What a presenter's own clock is worth where nobody knows the session's. */
const LAST_RESORT_MS = 60_000;

const isMoment = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

function readClockMessage(message: unknown): ClockMessage | null {
  if (!isFields(message) || !isMoment(message.asked)) return null;
  const { kind, asked, now, accuracyMs } = message;
  if (kind === "clock-ask") return { kind, asked };
  if (kind !== "clock" || !isMoment(now) || !isMoment(accuracyMs) || accuracyMs < 0) return null;
  return { kind, asked, now, accuracyMs };
}

/** Compares this device's clock with those at the other ends, and answers when they ask. Returns its stop. */
export function keepTime(options: {
  readonly room: Room;
  readonly clock: OpenClock;
  readonly sessionId: string;
  readonly isFounder: boolean;
  readonly isPresenter: boolean;
}): () => void {
  const { room, clock, sessionId, isFounder, isPresenter } = options;
  const asked = new WeakMap<Link, number>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const isMate = (link: Link): boolean =>
    link.remote.peek()?.sessionId === sessionId && link.state.peek() === "open";

  const ask = (link: Link): void => {
    if (isFounder || !isMate(link)) return;
    link.tell({ kind: "clock-ask", asked: Date.now() } satisfies ClockMessage);
  };
  const askOften = (link: Link): void => {
    for (let turn = 0; turn < FIRST_ASKS; turn++) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        ask(link);
      }, turn * FIRST_ASKS_EVERY_MS);
      timers.add(timer);
    }
  };

  const stopMeeting = effect(() => {
    for (const link of room.links.value) {
      if (link.remote.value?.sessionId !== sessionId || asked.has(link)) continue;
      asked.set(link, 0);
      askOften(link);
    }
  });

  const stopHearing = room.onTold((message, link) => {
    const told = readClockMessage(message);
    if (told?.kind === "clock-ask") {
      const accuracyMs = clock.accuracyNow() ?? (isPresenter ? LAST_RESORT_MS : null);
      if (accuracyMs === null) return;
      link.tell({ kind: "clock", asked: told.asked, now: clock.now(), accuracyMs } satisfies ClockMessage);
    } else if (told?.kind === "clock" && isMate(link)) {
      const cameAt = Date.now();
      // An answer from before the clock was set, or to a question never asked.
      if (told.asked > cameAt || cameAt - told.asked > ASK_EVERY_MS) return;
      clock.offer(
        weighSample({ sentAt: told.asked, cameAt, theirs: told.now, theirAccuracyMs: told.accuracyMs }),
      );
    }
  });

  let ahead = Date.now() - performance.now();
  const look = (): void => {
    const now = Date.now() - performance.now();
    const hasJumped = Math.abs(now - ahead) > JUMP_MS;
    ahead = now;
    if (hasJumped) clock.forget();
    for (const link of room.links.peek()) {
      if (hasJumped) askOften(link);
      else ask(link);
    }
  };
  const interval = setInterval(look, ASK_EVERY_MS);
  document.addEventListener("visibilitychange", look);

  return () => {
    clearInterval(interval);
    document.removeEventListener("visibilitychange", look);
    for (const timer of timers) clearTimeout(timer);
    stopMeeting();
    stopHearing();
  };
}

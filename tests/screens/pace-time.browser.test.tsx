import { cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { messages } from "../../src/messages/pace.ts";
import { Countdown } from "../../src/screens/pace/Countdown.tsx";
import { writeSeconds } from "../../src/screens/pace/use-time-left.ts";
import type { ParticipantSession } from "../../src/session/participant.ts";
import {
  addTime,
  leftOf,
  pauseActivity,
  RHYTHM,
  resumeActivity,
  startActivity,
  stepPhase,
} from "../../src/session/stage/activity.ts";
import { clearDevices } from "../session/devices.ts";
import { openPaceRoom, show } from "./pace-support.tsx";

const words = messages.pace;

afterEach(async () => {
  cleanup();
  await clearDevices();
});

function Time({ session }: { readonly session: ParticipantSession }) {
  const { activity } = session.ground.stage.value;
  return activity && <Countdown activity={activity} clock={session.ground.clock} />;
}

const said = () => document.querySelector(".pace-activity [role=status]")?.textContent;
const shown = (): string => screen.getByRole("timer").textContent ?? "";

test("the seconds turn with the session's time, to half a second", async () => {
  const { session, device, set } = await openPaceRoom();
  await set((stage, now) =>
    startActivity(stage, { id: "a", itemId: null, phases: [{ kind: "plain", ms: 9_300 }] }, now),
  );
  const activity = session.ground.stage.value.activity;
  if (!activity) throw new Error("No activity");
  show(device, <Time session={session} />);
  const offs: number[] = [];
  const observer = new MutationObserver(() => {
    const seconds = Number(shown().split(":")[1]);
    offs.push(seconds * 1000 - leftOf(activity.countdown, session.ground.clock.now()));
  });
  observer.observe(screen.getByRole("timer"), { characterData: true, subtree: true, childList: true });
  await waitFor(() => expect(offs.length).toBeGreaterThanOrEqual(3), { timeout: 10_000 });
  observer.disconnect();
  for (const off of offs) expect(Math.abs(off)).toBeLessThan(500);
});

test("each phase says how many work together; the time is said aloud at its start, a minute before its end, at its end", async () => {
  const { session, device, set } = await openPaceRoom();
  show(device, <Time session={session} />);
  await set((stage, now) => startActivity(stage, { id: "a", itemId: null, phases: RHYTHM }, now));
  for (const [index, { kind, ms }] of RHYTHM.entries()) {
    const { name, what } = words.phases[kind as "alone"];
    await screen.findByText(name, { exact: true });
    expect(screen.getByText(what)).toBeTruthy();
    expect(screen.getByText(words.phaseOf(index + 1, RHYTHM.length))).toBeTruthy();
    expect(document.querySelectorAll(".pace-picture circle")).toHaveLength([1, 2, 4, 8][index] ?? 0);
    await waitFor(() => expect(said()).toBe(words.begun(name, words.minutes(ms / 60_000))));
    if (index < RHYTHM.length - 1) await set((stage, now) => stepPhase(stage, 1, now));
  }
  // Five minutes for everyone: in between nothing is said.
  await set((stage, now) => addTime(stage, -60_000, now));
  await waitFor(() => expect(said()).toBe(""));
  await set((stage, now) => addTime(stage, -181_000, now));
  await waitFor(() => expect(said()).toBe(words.minuteLeft));

  await set(pauseActivity);
  await screen.findByText(words.paused);
  const still = shown();
  await set(resumeActivity);
  await waitFor(() => expect(screen.queryByText(words.paused)).toBeNull());
  await waitFor(() => expect(shown()).not.toBe(still), { timeout: 4_000 });

  await set((stage, now) => addTime(stage, -120_000, now));
  await waitFor(() => expect(shown()).toBe(words.over));
  await waitFor(() => expect(said()).toBe(words.over));
  await set((stage, now) => addTime(stage, 60_000, now));
  await waitFor(() => expect(shown()).toMatch(/^1:00|^0:5\d/));
});

test("time is written as people read it", () => {
  expect([0, 7, 60, 187, 3_600, 3_725].map(writeSeconds)).toEqual([
    "0:00",
    "0:07",
    "1:00",
    "3:07",
    "1:00:00",
    "1:02:05",
  ]);
});

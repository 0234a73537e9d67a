import fc from "fast-check";
import { expect, test } from "vitest";
import { CHECK_IDS, countFindings, judge } from "../../../src/session/check/judge.ts";
import type { DevicesReading, Readings, ReadingsSoFar } from "../../../src/session/check/readings.ts";

const good: Readings = {
  camera: "works",
  localNetwork: "granted",
  addresses: { hasWebRtc: true, real: 1, names: 0, connected: true },
  devices: { kind: "linked", count: 1, statistics: { roundTripMs: 4, local: "host", remote: "host" } },
  storage: { tells: true, persisted: true, usage: 1e6, quota: 10e9 },
  screen: "works",
  offline: { worker: "active", stored: 60, missing: 0 },
  clock: { now: Date.UTC(2026, 2, 14), latestKnown: 0 },
};
const linked = (roundTripMs: number | null): DevicesReading => ({
  kind: "linked",
  count: 1,
  statistics: { roundTripMs, local: null, remote: null },
});

test("a device with all it needs is ready", () => {
  expect(countFindings(good)).toEqual({ running: 0, toLook: 0 });
});

test("what is still being looked at counts as neither good nor bad", () => {
  expect(countFindings({ ...good, camera: null, clock: null })).toEqual({ running: 2, toLook: 0 });
});

test.each([
  [{ hasWebRtc: false, real: 0, names: 0, connected: false }, "no-webrtc"],
  [{ hasWebRtc: true, real: 0, names: 0, connected: false }, "none"],
  [{ hasWebRtc: true, real: 0, names: 2, connected: true }, "names"],
  [{ hasWebRtc: true, real: 1, names: 1, connected: false }, "blocked"],
  [{ hasWebRtc: true, real: 1, names: 1, connected: true }, "real"],
] as const)("addresses %o are %s", (reading, outcome) => {
  expect(judge("addresses", reading).outcome).toBe(outcome);
});

test.each([
  [{ kind: "not-tried" }, "not-tried", "look"],
  [linked(4), "linked", "good"],
  [linked(null), "linked", "good"],
  [linked(900), "slow", "note"],
  [{ kind: "failed", reason: "half-open" }, "half-open", "look"],
  [{ kind: "failed", reason: "no-answer" }, "no-answer", "look"],
  [{ kind: "failed", reason: "timed-out" }, "unknown", "look"],
  [{ kind: "failed", reason: "failed" }, "unknown", "look"],
] as const)("two devices, %o: %s", (reading, outcome, verdict) => {
  expect(judge("devices", reading)).toEqual({ outcome, verdict });
});

test("storage is good only where it was promised and has room", () => {
  const outcome = (change: Partial<Readings["storage"]>) =>
    judge("storage", { ...good.storage, ...change }).outcome;
  expect(outcome({ persisted: false })).toBe("not-kept");
  expect(outcome({ quota: 1e8, usage: 0 })).toBe("little-room");
  expect(outcome({ quota: 0 })).toBe("kept");
  expect(outcome({ tells: false, persisted: false })).toBe("not-told");
});

test("the app is stored when the worker runs and not one file is missing", () => {
  const outcome = (change: Partial<Readings["offline"]>) =>
    judge("offline", { ...good.offline, ...change }).outcome;
  expect(outcome({ missing: 1 })).toBe("incomplete");
  expect(outcome({ stored: 0 })).toBe("not-stored");
  expect(outcome({ worker: "none" })).toBe("not-stored");
  expect(outcome({ worker: "installing" })).toBe("storing");
  expect(outcome({ worker: "impossible" })).toBe("impossible");
});

test("a clock is implausible before its own memory, before Worktable, and far ahead", () => {
  const outcome = (now: number, latestKnown = 0) => judge("clock", { now, latestKnown }).outcome;
  const day = 86_400_000;
  const { now } = good.clock;
  expect(outcome(now, now - day)).toBe("plausible");
  expect(outcome(now, now + 60_000)).toBe("plausible");
  expect(outcome(now, now + day)).toBe("implausible");
  expect(outcome(Date.UTC(1970, 0, 5))).toBe("implausible");
  expect(outcome(Date.UTC(2099, 0, 1))).toBe("implausible");
});

test("whatever is missing is counted once, as running", () => {
  const anyOf = <T>(...all: readonly T[]) => fc.constantFrom(...all);
  const some = fc.record({
    camera: anyOf<Readings["camera"] | null>(null, "works", "ask", "refused"),
    screen: anyOf<Readings["screen"] | null>(null, "works", "switched-off", "missing"),
    devices: anyOf<DevicesReading | null>(null, { kind: "not-tried" }, linked(1)),
  });
  fc.assert(
    fc.property(some, (change) => {
      const readings: ReadingsSoFar = { ...good, ...change };
      const { running, toLook } = countFindings(readings);
      expect(running).toBe(Object.values(change).filter((one) => one === null).length);
      expect(running + toLook).toBeLessThanOrEqual(CHECK_IDS.length);
    }),
  );
});

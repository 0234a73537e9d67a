import type { CheckId, Readings, ReadingsSoFar } from "./readings.ts";

/** "note": nothing to do now, but to be known; "look": something to do before people arrive. */
export type Verdict = "good" | "note" | "look";

/** What each check can come to, and how serious that is. */
const VERDICTS = {
  camera: {
    works: "good",
    allowed: "good",
    ask: "look",
    refused: "look",
    "no-camera": "look",
    busy: "look",
    "not-secure": "look",
    missing: "look",
  },
  localNetwork: {
    granted: "good",
    "local-page": "good",
    "not-asked": "good",
    ask: "note",
    denied: "look",
  },
  addresses: { real: "good", names: "look", none: "look", blocked: "look", "no-webrtc": "look" },
  devices: {
    linked: "good",
    slow: "note",
    "not-tried": "look",
    "no-webrtc": "look",
    "too-many-connections": "look",
    "no-addresses": "look",
    "only-names": "look",
    "not-allowed": "look",
    "no-answer": "look",
    "half-open": "look",
    "other-version": "look",
    unknown: "look",
  },
  storage: { kept: "good", "not-told": "note", "not-kept": "look", "little-room": "look" },
  screen: { works: "good", "switched-off": "note", refused: "look", missing: "look" },
  offline: { stored: "good", storing: "note", impossible: "look", "not-stored": "look", incomplete: "look" },
  clock: { plausible: "good", implausible: "look" },
} as const satisfies { [K in CheckId]: Readonly<Record<string, Verdict>> };

/** What a check can come to, by its id. */
export type Outcomes = { readonly [K in CheckId]: keyof (typeof VERDICTS)[K] & string };

/** A day of ink and pictures of one table is a few megabytes; below this a tablet may run full while people write. */
const LITTLE_ROOM_BYTES = 200e6;
/** A link over the room's Wi-Fi takes a few milliseconds; above this typing is seen late. */
const SLOW_MS = 300;
/** No device has seen Worktable before this, nor will one after. */
const EARLIEST = Date.UTC(2026, 0, 1);
const LATEST = Date.UTC(2076, 0, 1);
/** Clocks that were set right again may have run ahead a little. */
const CLOCK_SLACK_MS = 3_600_000;

const OUTCOMES: { readonly [K in CheckId]: (reading: Readings[K]) => Outcomes[K] } = {
  camera: (reading) => reading,
  localNetwork: (reading) => reading,
  addresses: ({ hasWebRtc, real, names, connected }) => {
    if (!hasWebRtc) return "no-webrtc";
    if (real + names === 0) return "none";
    if (!connected) return "blocked";
    return real > 0 ? "real" : "names";
  },
  devices: (reading) => {
    if (reading.kind === "not-tried") return "not-tried";
    if (reading.kind === "linked") {
      return (reading.statistics?.roundTripMs ?? 0) > SLOW_MS ? "slow" : "linked";
    }
    return isDevicesOutcome(reading.reason) ? reading.reason : "unknown";
  },
  storage: ({ tells, persisted, usage, quota }) => {
    if (!tells) return "not-told";
    if (!persisted) return "not-kept";
    return quota > 0 && quota - usage < LITTLE_ROOM_BYTES ? "little-room" : "kept";
  },
  screen: (reading) => reading,
  offline: ({ worker, stored, missing }) => {
    if (worker === "impossible") return "impossible";
    if (worker === "installing") return "storing";
    if (worker === "none" || stored === 0) return "not-stored";
    return missing > 0 ? "incomplete" : "stored";
  },
  clock: ({ now, latestKnown }) =>
    now > EARLIEST && now < LATEST && now > latestKnown - CLOCK_SLACK_MS ? "plausible" : "implausible",
};

const isDevicesOutcome = (reason: string): reason is Outcomes["devices"] =>
  Object.hasOwn(VERDICTS.devices, reason);

/** The order in which the checks are shown: first what stands in the way of linking. */
export const CHECK_IDS: readonly CheckId[] = [
  "camera",
  "localNetwork",
  "addresses",
  "devices",
  "offline",
  "storage",
  "screen",
  "clock",
];

/** What one reading means. */
export function judge<K extends CheckId>(
  id: K,
  reading: Readings[K],
): { outcome: Outcomes[K]; verdict: Verdict } {
  const outcome = OUTCOMES[id](reading);
  const verdicts: Readonly<Record<string, Verdict>> = VERDICTS[id];
  return { outcome, verdict: verdicts[outcome] ?? "look" };
}

/** How many checks are still under way, and how many ask for something. */
export function countFindings(readings: ReadingsSoFar): {
  readonly running: number;
  readonly toLook: number;
} {
  const verdicts = CHECK_IDS.map((id) => verdictOf(id, readings));
  return {
    running: verdicts.filter((verdict) => verdict === null).length,
    toLook: verdicts.filter((verdict) => verdict === "look").length,
  };
}

function verdictOf<K extends CheckId>(id: K, readings: ReadingsSoFar): Verdict | null {
  const reading: Readings[K] | null = readings[id];
  return reading === null ? null : judge(id, reading).verdict;
}

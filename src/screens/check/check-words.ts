import { messages } from "../../messages/check.ts";
import { judge, type Outcomes, type Verdict } from "../../session/check/judge.ts";
import type { CheckId, Readings } from "../../session/check/readings.ts";
import { writeBytes } from "../settings/write-bytes.ts";

interface OutcomeWords {
  readonly said: string;
  /** What to do when it is not right. */
  readonly advice: readonly string[];
}
/** Every outcome has its words: the compiler holds it. */
type RowWords = {
  readonly [K in CheckId]: {
    readonly title: string;
    readonly outcomes: { readonly [O in Outcomes[K]]: OutcomeWords };
  };
};
const rows: RowWords = messages.check.rows;
const { facts } = messages.check;

/** One check in words. */
export interface CheckLine extends OutcomeWords {
  readonly id: CheckId;
  readonly title: string;
  readonly verdict: Verdict | "running";
  readonly outcome: string;
  /** Figures, for whoever looks closer; "" = none. */
  readonly details: string;
}

export function writeLine<K extends CheckId>(id: K, reading: Readings[K] | null): CheckLine {
  const { title, outcomes } = rows[id];
  if (reading === null)
    return { id, title, verdict: "running", outcome: "", said: "", advice: [], details: "" };
  const { outcome, verdict } = judge(id, reading);
  const { said, advice } = outcomes[outcome];
  const parts = DETAILS[id]?.(reading).filter((part) => part !== "") ?? [];
  return { id, title, verdict, outcome, said, advice, details: parts.length > 0 ? facts.join(parts) : "" };
}

const DETAILS: { readonly [K in CheckId]?: (reading: Readings[K]) => readonly string[] } = {
  addresses: ({ hasWebRtc, real, names }) => (hasWebRtc ? [facts.addresses(real, names)] : []),
  devices: (reading) => {
    if (reading.kind !== "linked") return [];
    const { roundTripMs = null, local = null, remote = null } = reading.statistics ?? {};
    return [
      facts.linked(reading.count),
      roundTripMs === null ? "" : facts.roundTrip(Math.round(roundTripMs)),
      local === null || remote === null ? "" : facts.candidates(local, remote),
    ];
  },
  storage: ({ usage, quota }) => (quota > 0 ? [facts.usage(writeBytes(usage), writeBytes(quota))] : []),
  offline: ({ stored, missing }) => [
    stored > 0 ? facts.files(stored) : "",
    missing > 0 ? facts.missing(missing) : "",
  ],
  clock: ({ now }) => [
    facts.time(new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(now)),
  ],
};

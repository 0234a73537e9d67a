import { type ReadonlySignal, signal } from "@preact/signals";
import type * as Y from "yjs";
import { setMark } from "../../answers/edits.ts";
import { observeMap, readAllMarks, readMarks } from "../../answers/reads.ts";
import { marksAddress } from "../../workshops/address.ts";
import { LocalEdit } from "../local-edit.ts";
import type { Vote } from "./contract.ts";
import { type Ballot, countBallots, readBallot } from "./voting.ts";

/** Stands for the worksheet of a vote's marks; no worksheet's id begins like this. */
const VOTES = "-votes";
/** Beside a device's dots: when it put the last one, in session time. */
const CAST_AT = "-at";

/** Calls back when a dot of a vote was put or taken in a document; returns its stop. */
export const observeBallots = (doc: Y.Doc, voteId: string, changed: () => void): (() => void) =>
  observeMap(doc, marksAddress(VOTES, voteId), changed);

/** One device's dots at a table. */
export const readOwnBallot = (doc: Y.Doc, voteId: string, deviceId: string): Ballot => {
  const { [CAST_AT]: _, ...dots } = readMarks(doc, VOTES, voteId, deviceId);
  return dots;
};

/** Puts so many dots of a device on an option; leaves it where the vote would not count it. */
export function putDots(
  doc: Y.Doc,
  vote: Vote,
  deviceId: string,
  optionId: string,
  dots: number,
  now: number,
): void {
  const others = { ...readOwnBallot(doc, vote.id, deviceId), [optionId]: dots };
  if (dots > 0 && (readBallot(vote, others)[optionId] ?? 0) !== dots) return;
  doc.transact(() => {
    setMark(doc, VOTES, vote.id, deviceId, optionId, dots > 0 ? dots : null, null);
    setMark(doc, VOTES, vote.id, deviceId, CAST_AT, now, null);
  }, new LocalEdit());
}

/** Everybody's ballots: one per device, the latest where one has voted at two tables. */
function readBallots(docs: readonly Y.Doc[], voteId: string): readonly Ballot[] {
  const latest = new Map<string, { readonly at: number; readonly ballot: Record<string, number> }>();
  for (const doc of docs) {
    const here = new Map<string, Record<string, number>>();
    for (const { personId, itemId, value } of readAllMarks(doc, VOTES, voteId)) {
      here.set(personId, { ...here.get(personId), [itemId]: value });
    }
    for (const [deviceId, { [CAST_AT]: at = 0, ...ballot }] of here) {
      if (at >= (latest.get(deviceId)?.at ?? Number.NEGATIVE_INFINITY)) latest.set(deviceId, { at, ballot });
    }
  }
  return [...latest.values()].map(({ ballot }) => ballot);
}

/** Follows what a vote has come to in these documents; `vote` gives it as the record has it now. */
export function followResult(
  docs: readonly Y.Doc[],
  voteId: string,
  vote: () => Vote | null,
): {
  readonly value: ReadonlySignal<{ dots: Readonly<Record<string, number>>; voters: number }>;
  stop(): void;
} {
  const read = () => {
    const known = vote();
    if (!known) return { dots: {}, voters: 0 };
    const { dots, voters } = countBallots(known, readBallots(docs, voteId));
    return {
      dots: Object.fromEntries(known.options.map(({ id }, index) => [id, dots[index] ?? 0])),
      voters,
    };
  };
  const value = signal(read());
  const stops = docs.map((doc) =>
    observeBallots(doc, voteId, () => {
      value.value = read();
    }),
  );
  return {
    value,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

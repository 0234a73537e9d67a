import type * as Y from "yjs";
import { setBallot } from "../../answers/edits.ts";
import { observeMap, readAllMarks, readBallots, readMarks } from "../../answers/reads.ts";
import { marksAddress } from "../../workshops/address.ts";
import { LocalEdit } from "../local-edit.ts";
import { isFields } from "../shapes.ts";
import type { Vote } from "./contract.ts";
import type { CastBallot } from "./signed-ballot.ts";
import { type Ballot, readDots } from "./voting.ts";

/** Stands for the worksheet of a vote's marks; no worksheet's id begins like this. */
const VOTES = "-votes";
/** Beside a device's unsigned dots: when it put the last one, in session time. */
const CAST_AT = "-at";

/** Calls back when a dot of a vote was put or taken in a document; returns its stop. */
export const observeBallots = (doc: Y.Doc, voteId: string, changed: () => void): (() => void) =>
  observeMap(doc, marksAddress(VOTES, voteId), changed);

/** The ballots of a table as their devices signed them, not verified: device id → text. */
export const readSignedBallots = (doc: Y.Doc, voteId: string): ReadonlyMap<string, string> =>
  readBallots(doc, VOTES, voteId);

/** Lays a device's signed ballot in the table's document, in place of the one before. */
export const laySignedBallot = (doc: Y.Doc, voteId: string, deviceId: string, text: string): void =>
  setBallot(doc, VOTES, voteId, deviceId, text, new LocalEdit());

/** One device's dots at a table, as it laid them there; also of a vote from before ballots were signed. */
export function readOwnBallot(doc: Y.Doc, voteId: string, deviceId: string): Ballot {
  const text = readSignedBallots(doc, voteId).get(deviceId);
  if (text === undefined) {
    const { [CAST_AT]: _, ...dots } = readMarks(doc, VOTES, voteId, deviceId);
    return dots;
  }
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) && isFields(value.dots) ? readDots(value.dots) : {};
  } catch {
    return {};
  }
}

/** The unsigned ballots of a vote that an earlier version opened: one per device, the latest of all tables. */
export function readUnsignedBallots(docs: readonly Y.Doc[], { id }: Vote): ReadonlyMap<string, CastBallot> {
  const latest = new Map<string, CastBallot>();
  for (const doc of docs) {
    const here = new Map<string, Record<string, number>>();
    for (const { personId, itemId, value } of readAllMarks(doc, VOTES, id)) {
      here.set(personId, { ...here.get(personId), [itemId]: value });
    }
    for (const [deviceId, { [CAST_AT]: at = 0, ...dots }] of here) {
      if (at >= (latest.get(deviceId)?.at ?? Number.NEGATIVE_INFINITY)) latest.set(deviceId, { at, dots });
    }
  }
  return latest;
}

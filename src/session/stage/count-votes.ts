import { type ReadonlySignal, signal } from "@preact/signals";
import type * as Y from "yjs";
import { observeBallots, readSignedBallots, readUnsignedBallots } from "./ballots.ts";
import type { Vote } from "./contract.ts";
import { countBallots } from "./hold-vote.ts";
import { type CastBallot, verifyBallot } from "./signed-ballot.ts";

/** What a vote has come to. */
export interface VoteCount {
  /** By option id. */
  readonly dots: Readonly<Record<string, number>>;
  readonly voters: number;
  /** Ballots that are not their device's own, or were put in the place of a later one. */
  readonly ignored: number;
}

/** Follows what a vote has come to in these documents; `vote` gives it as the record has it now. */
export function followResult(
  docs: readonly Y.Doc[],
  sessionId: string,
  voteId: string,
  vote: () => Vote | null,
): { readonly value: ReadonlySignal<VoteCount>; stop(): void } {
  // What was verified is not verified again: a new dot costs one signature, not those of the whole room.
  const tables = docs.map((doc) => ({
    doc,
    seen: new Map<string, string>(),
    latest: new Map<string, CastBallot>(),
  }));
  /** Of each device, whatever has been put in its place since. */
  const latest = new Map<string, CastBallot>();
  const wrong = new Set<string>();
  const value = signal<VoteCount>({ dots: {}, voters: 0, ignored: 0 });
  let isStopped = false;

  const tell = (): void => {
    const known = vote();
    if (!known || isStopped) return;
    const counted = known.signed ? latest : readUnsignedBallots(docs, known);
    const ballots = [...counted.values()].map(({ dots }) => dots);
    const { dots, voters } = countBallots(known, ballots);
    value.value = {
      dots: Object.fromEntries(known.options.map(({ id }, index) => [id, dots[index] ?? 0])),
      voters,
      ignored: known.signed ? wrong.size : 0,
    };
  };

  const take = (here: Map<string, CastBallot>, deviceId: string, cast: CastBallot): boolean => {
    const isReplayed = cast.at < (here.get(deviceId)?.at ?? Number.NEGATIVE_INFINITY);
    if (isReplayed) return false;
    here.set(deviceId, cast);
    // Who has moved left an older one at the table before.
    if (cast.at >= (latest.get(deviceId)?.at ?? Number.NEGATIVE_INFINITY)) latest.set(deviceId, cast);
    return true;
  };

  const look = async (): Promise<void> => {
    const fresh = tables.flatMap((table) =>
      [...readSignedBallots(table.doc, voteId)].map(async ([deviceId, text]) => {
        if (table.seen.get(deviceId) === text) return;
        table.seen.set(deviceId, text);
        const cast = await verifyBallot(text, { sessionId, voteId, deviceId });
        if (!cast || !take(table.latest, deviceId, cast)) wrong.add(`${deviceId} ${text}`);
      }),
    );
    await Promise.all(fresh);
    tell();
  };

  // A room that votes at once is counted once.
  let asked = false;
  let looking = Promise.resolve();
  const ask = (): void => {
    if (asked) return;
    asked = true;
    looking = looking.then(() => {
      asked = false;
      return look();
    });
  };
  tell();
  ask();
  const stops = docs.map((doc) => observeBallots(doc, voteId, ask));
  return {
    value,
    stop: () => {
      isStopped = true;
      for (const stop of stops) stop();
    },
  };
}

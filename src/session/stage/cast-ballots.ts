import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { onceFor } from "../follow.ts";
import type { ParticipantSession } from "../participant.ts";
import { docOfTable } from "../table-document.ts";
import { laySignedBallot, observeBallots, readOwnBallot, readSignedBallots } from "./ballots.ts";
import type { Vote } from "./contract.ts";
import { type Ballot, readBallot } from "./voting.ts";

/** This device's ballots: put dot by dot, signed, and laid again where another device put an older one in their place. */
export interface Casting {
  /** This device's dots in a vote; the same id gives the same signal. Empty while the vote is not known. */
  ballot(voteId: string): ReadonlySignal<Ballot>;
  /**
   * Puts so many dots on an option (0 takes them away); more than the vote allows are not taken. Shown at once; done
   * when it is signed and lies in the table's document.
   */
  putDots(voteId: string, optionId: string, dots: number): Promise<void>;
}

/** A ballot on this device. */
interface Own {
  readonly shown: Signal<Ballot>;
  /** What was laid last, and when in session time. */
  cast: { readonly at: number; readonly text: string } | null;
  /** How many changes still wait for their signature. */
  waiting: number;
}

/** The ballots of this device in a session; they end with its table's document. */
export const castingOf = onceFor(openCasting);

function openCasting({ ground, tableId, openIdentity }: ParticipantSession): Casting {
  const { id: sessionId, deviceId } = ground;
  const doc = docOfTable(ground, tableId);
  const owns = new Map<string, Own>();
  let queue: Promise<unknown> = Promise.resolve();

  const open = (voteId: string): Own => {
    const known = owns.get(voteId);
    if (known) return known;
    const own: Own = { shown: signal(readOwnBallot(doc, voteId, deviceId)), cast: null, waiting: 0 };
    owns.set(voteId, own);
    const look = (): void => {
      if (own.waiting > 0) return;
      const laid = readSignedBallots(doc, voteId).get(deviceId);
      if (own.cast && laid !== own.cast.text && momentOf(laid) <= own.cast.at) {
        laySignedBallot(doc, voteId, deviceId, own.cast.text);
        return;
      }
      const next = readOwnBallot(doc, voteId, deviceId);
      if (JSON.stringify(next) !== JSON.stringify(own.shown.peek())) own.shown.value = next;
    };
    doc.once("destroy", observeBallots(doc, voteId, look));
    return own;
  };

  const lay = async (vote: Vote, own: Own): Promise<void> => {
    const at = Math.max(ground.clock.now(), (own.cast?.at ?? 0) + 1);
    const dots = readBallot(vote, own.shown.peek());
    try {
      const [{ signBallot }, identity] = await Promise.all([import("./signed-ballot.ts"), openIdentity()]);
      const text = await signBallot(identity, { sessionId, voteId: vote.id }, { at, dots });
      own.cast = { at, text };
    } finally {
      own.waiting--;
    }
    laySignedBallot(doc, vote.id, deviceId, own.cast.text);
  };

  return {
    ballot: (voteId) => open(voteId).shown,
    putDots(voteId, optionId, dots) {
      const vote = ground.stage.peek().votes.find(({ id }) => id === voteId);
      if (!vote?.open) return Promise.resolve();
      const own = open(voteId);
      const next = { ...own.shown.peek(), [optionId]: dots };
      const counted = readBallot(vote, next);
      // What the vote would not count stays where it is.
      if (dots > 0 && (counted[optionId] ?? 0) !== dots) return Promise.resolve();
      own.shown.value = counted;
      own.waiting++;
      const done = queue.then(() => lay(vote, own));
      queue = done.catch(() => {});
      return done;
    },
  };
}

/** Another tab of this device may have cast a later one. */
function momentOf(text: string | undefined): number {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null && "at" in value ? Number(value.at) : 0;
  } catch {
    return 0;
  }
}

import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type * as Y from "yjs";
import type { Identity } from "../../room/contract.ts";
import { laySignedBallot, observeBallots, readOwnBallot, readSignedBallots } from "./ballots.ts";
import type { Vote } from "./contract.ts";
import { type Ballot, readBallot } from "./voting.ts";

/** What a tablet casts its ballots with. */
export interface CastingGround {
  readonly sessionId: string;
  readonly deviceId: string;
  readonly doc: Y.Doc;
  readonly openIdentity: () => Promise<Identity>;
  readonly vote: (voteId: string) => Vote | undefined;
  /** Session time, ms since 1970. */
  readonly now: () => number;
}

/** This device's ballots: put dot by dot, signed, and laid again where another device put an older one in their place. */
export interface Casting {
  /** The same id gives the same signal. */
  ballot(voteId: string): ReadonlySignal<Ballot>;
  /** Shown at once; done when it is signed and lies in the table's document. */
  putDots(voteId: string, optionId: string, dots: number): Promise<void>;
  close(): void;
}

/** A ballot on this device. */
interface Own {
  readonly shown: Signal<Ballot>;
  /** What was laid last, and when in session time. */
  cast: { readonly at: number; readonly text: string } | null;
  /** How many changes still wait for their signature. */
  waiting: number;
}

export function openCasting(ground: CastingGround): Casting {
  const { sessionId, deviceId, doc } = ground;
  const owns = new Map<string, Own>();
  const stops: (() => void)[] = [];
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
    stops.push(observeBallots(doc, voteId, look));
    return own;
  };

  const lay = async (vote: Vote, own: Own): Promise<void> => {
    const at = Math.max(ground.now(), (own.cast?.at ?? 0) + 1);
    const dots = readBallot(vote, own.shown.peek());
    try {
      const [{ signBallot }, identity] = await Promise.all([
        import("./signed-ballot.ts"),
        ground.openIdentity(),
      ]);
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
      const vote = ground.vote(voteId);
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
    close() {
      for (const stop of stops.splice(0)) stop();
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

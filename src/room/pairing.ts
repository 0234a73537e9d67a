import { effect, signal } from "@preact/signals";
import { type Attempt, prepareAttempt } from "./attempt.ts";
import { type Card, isSameFingerprint } from "./card/card.ts";
import { readCardText, writeCardText } from "./card/text.ts";
import type { CardReading, Pairing, PairingProblem, PairingState } from "./contract.ts";
import type { LinkRefusal, OpenLink } from "./link.ts";
import type { Connection } from "./transport/connection.ts";

const CARD_LASTS_MS = 90_000;
/** After this the state says "slow"; nothing is given up yet, the other side may still be scanning. */
const SLOW_AFTER_MS = 12_000;
/** The other side has this long to take our card. */
const GIVE_UP_AFTER_MS = 90_000;
/** The channel is open: the hello needs well under a second. */
const HELLO_WITHIN_MS = 12_000;

const PROBLEM_OF_REFUSAL: Record<LinkRefusal, PairingProblem> = {
  "not-proved": "failed",
  "other-version": "other-version",
  "not-admitted": "not-admitted",
};

export interface PairingHost {
  readonly certificate: () => Promise<RTCCertificate>;
  /** Makes a link of a connection that has just opened. */
  openLink(connection: Connection): OpenLink;
}

/** One round of pairing: a card of ours, and all that hangs on it. */
interface Round {
  attempt: Attempt | null; // null while it is prepared
  taken: Card | null;
  isLinked: boolean;
  readonly ends: (() => void)[];
}

export const startPairing = (host: PairingHost): Pairing => {
  const state = signal<PairingState>({ kind: "preparing" });
  let round: Round | null = null;

  const end = (): void => {
    if (!round) return;
    for (const stop of round.ends.splice(0)) stop();
    if (!round.isLinked) round.attempt?.abandon();
    round = null;
  };

  const fail = (problem: PairingProblem): void => {
    end();
    state.value = { kind: "failed", problem };
  };

  const begin = async (): Promise<void> => {
    end();
    const current: Round = { attempt: null, taken: null, isLinked: false, ends: [] };
    round = current;
    state.value = { kind: "preparing" };
    const attempt = await prepareAttempt(host.certificate());
    if (round !== current) {
      if (typeof attempt === "object") attempt.abandon();
      return;
    }
    if (typeof attempt === "string") return fail(attempt);
    current.attempt = attempt;
    follow(current, attempt);
    state.value = { kind: "showing", card: writeCardText(attempt.card) };
    after(current, CARD_LASTS_MS, () => replaceCard(current, attempt));
    // taken while we were preparing; it may have been our own, in a mirror
    if (current.taken && isSameFingerprint(current.taken, attempt.card)) current.taken = null;
    if (current.taken) connect(current, attempt, current.taken);
  };

  const replaceCard = (current: Round, attempt: Attempt): void => {
    if (current.taken) return;
    // ICE stirs as soon as the other side has taken our card: then theirs may still come
    if (attempt.connection.peer.iceConnectionState === "new") void begin();
    else after(current, GIVE_UP_AFTER_MS, () => current.taken || void begin());
  };

  const connect = (current: Round, attempt: Attempt, theirs: Card): void => {
    current.taken = theirs;
    state.value = { kind: "connecting", card: writeCardText(attempt.card) };
    after(current, SLOW_AFTER_MS, () => showSlow(attempt));
    after(current, GIVE_UP_AFTER_MS, () => fail("timed-out"));
    attempt.answer(theirs).catch(() => {
      if (round === current) fail("failed");
    });
  };

  const showSlow = (attempt: Attempt): void => {
    state.value = { kind: "connecting", card: writeCardText(attempt.card), slow: true };
  };

  const follow = (current: Round, attempt: Attempt): void => {
    const { peer, data } = attempt.connection;
    listen(current, peer, "connectionstatechange", () => {
      if (peer.connectionState !== "failed") return;
      // Firefox has given up, or DTLS has failed; else we are still reached when our card is taken at last
      if (attempt.card.browser === "firefox" || isReached(peer)) fail("failed");
      else if (current.taken) showSlow(attempt);
    });
    listen(current, data, "open", () => {
      after(current, HELLO_WITHIN_MS, () => fail("timed-out"));
      waitForHello(current, host.openLink(attempt.connection));
    });
  };

  const waitForHello = (current: Round, link: OpenLink): void => {
    const stop = effect(() => {
      if (round !== current || current.isLinked) return;
      const refusal = link.refusal();
      if (link.state.value === "closed") return fail(refusal ? PROBLEM_OF_REFUSAL[refusal] : "failed");
      if (!link.remote.value || refusal) return;
      current.isLinked = true;
      state.value = { kind: "linked", link };
      queueMicrotask(() => round === current && end());
    });
    if (round === current) current.ends.push(stop);
    else stop();
  };

  const take = (text: string): CardReading => {
    const reading = readCardText(text);
    if (reading.kind !== "card") return reading.kind;
    const mine = round?.attempt?.card;
    if (mine && isSameFingerprint(mine, reading.card)) return "own-card";
    if (!round || round.taken || round.isLinked) return "busy";
    round.taken = reading.card;
    if (round.attempt) connect(round, round.attempt, reading.card);
    return "accepted";
  };

  void begin();
  return { state, take, renew: () => void begin(), cancel: end };
};

const isReached = (peer: RTCPeerConnection): boolean =>
  peer.iceConnectionState === "connected" || peer.iceConnectionState === "completed";

const after = (round: Round, ms: number, then: () => void): void => {
  const timer = setTimeout(then, ms);
  round.ends.push(() => clearTimeout(timer));
};

const listen = (round: Round, target: EventTarget, event: string, listener: () => void): void => {
  target.addEventListener(event, listener);
  round.ends.push(() => target.removeEventListener(event, listener));
};

import { effect, signal } from "@preact/signals";
import { type Attempt, prepareAttempt } from "./attempt.ts";
import { type Card, isSameFingerprint } from "./card/card.ts";
import { isOld, tagCard, tagSession, tagTime } from "./card/tags.ts";
import { readCardText, writeShownCard } from "./card/text.ts";
import type { CardReading, NoAnswerReason, Pairing, PairingProblem, PairingState } from "./contract.ts";
import type { LinkRefusal, OpenLink } from "./link.ts";
import { explainNoAnswer } from "./statistics.ts";
import type { Connection } from "./transport/connection.ts";

const CARD_LASTS_MS = 90_000;
/** After this the state says "slow"; nothing is given up yet, the other side may still be scanning. */
const SLOW_AFTER_MS = 8_000;
/** The other side has this long to take our card. */
const GIVE_UP_AFTER_MS = 90_000;

const PROBLEM_OF_REFUSAL: Record<LinkRefusal, PairingProblem> = {
  "not-proved": "failed",
  "other-version": "other-version",
  "not-admitted": "not-admitted",
};

export interface PairingHost {
  readonly certificate: () => Promise<RTCCertificate>;
  readonly sessionId: () => string | null;
  /** Makes a link of a connection that has just opened. */
  openLink(connection: Connection): OpenLink;
}

/** One round of pairing: a card of ours, and all that hangs on it. */
interface Round {
  attempt: Attempt | null; // null while it is prepared
  madeAtMs: number; // its card
  taken: Card | null;
  takenText: string; // as it was read last: its label may change
  isRead: boolean; // the other card says so
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

  const fail = (problem: PairingProblem, reason?: NoAnswerReason): void => {
    const isRead = round?.isRead ?? false;
    end();
    state.value = { kind: "failed", problem, ...(reason && { reason }), ...(isRead && { isRead }) };
  };

  const failUnanswered = async (
    current: Round,
    { connection }: Attempt,
    problem: PairingProblem,
  ): Promise<void> => {
    const reason = await explainNoAnswer(connection.peer);
    if (round === current && connection.data.readyState !== "open") fail(problem, reason);
  };

  const begin = async (): Promise<void> => {
    end();
    const current: Round = {
      attempt: null,
      madeAtMs: 0,
      taken: null,
      takenText: "",
      isRead: false,
      isLinked: false,
      ends: [],
    };
    round = current;
    state.value = { kind: "preparing" };
    const attempt = await prepareAttempt(host.certificate());
    if (round !== current) {
      if (typeof attempt === "object") attempt.abandon();
      return;
    }
    if (typeof attempt === "string") return fail(attempt);
    current.attempt = attempt;
    current.madeAtMs = Date.now();
    follow(current, attempt);
    state.value = { kind: "showing", card: writeCard(current, attempt) };
    after(current, CARD_LASTS_MS, () => replaceCard(current, attempt));
    // taken while we were preparing; it may have been our own, in a mirror
    if (current.taken && isSameFingerprint(current.taken, attempt.card)) current.taken = null;
    if (current.taken) connect(current, attempt, current.taken);
  };

  /** The card of a round; that it answers another card is seen as soon as one was taken. */
  const writeCard = ({ madeAtMs, taken }: Round, { card }: Attempt): string =>
    writeShownCard(card, {
      session: tagSession(host.sessionId()),
      answers: taken ? tagCard(taken) : 0,
      time: tagTime(madeAtMs),
    });

  const replaceCard = (current: Round, attempt: Attempt): void => {
    if (current.taken) return;
    // ICE stirs as soon as the other side has taken our card: then theirs may still come
    if (attempt.connection.peer.iceConnectionState === "new") void begin();
    else after(current, GIVE_UP_AFTER_MS, () => current.taken || void begin());
  };

  const connect = (current: Round, attempt: Attempt, theirs: Card): void => {
    current.taken = theirs;
    showConnecting(current, attempt);
    after(current, SLOW_AFTER_MS, () => void showSlow(current, attempt));
    after(current, GIVE_UP_AFTER_MS, () => void failUnanswered(current, attempt, "timed-out"));
    attempt.answer(theirs).catch(() => {
      if (round === current) fail("failed");
    });
  };

  const showSlow = async (current: Round, attempt: Attempt): Promise<void> => {
    const slow = await explainNoAnswer(attempt.connection.peer);
    if (round !== current || current.isLinked) return;
    showConnecting(current, attempt, slow);
  };

  const showConnecting = (current: Round, attempt: Attempt, slow?: NoAnswerReason): void => {
    const card = writeCard(current, attempt);
    const { isRead } = current;
    state.value = { kind: "connecting", card, ...(slow && { slow }), ...(isRead && { isRead }) };
  };

  /** The card that was taken was read again, and says now that it answers ours. */
  const showRead = (current: Round): void => {
    const shown = state.peek();
    if (current.attempt && shown.kind === "connecting") showConnecting(current, current.attempt, shown.slow);
  };

  const follow = (current: Round, attempt: Attempt): void => {
    const { peer, data } = attempt.connection;
    listen(current, peer, "connectionstatechange", () => {
      if (peer.connectionState !== "failed") return;
      // Firefox has given up, or DTLS has failed; else we are still reached when our card is taken at last
      if (attempt.card.browser === "firefox" || isReached(peer)) {
        void failUnanswered(current, attempt, "failed");
      } else if (current.taken) void showSlow(current, attempt);
    });
    listen(current, data, "open", () => waitForHello(current, host.openLink(attempt.connection)));
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
    const { card, label } = reading;
    const mine = round?.attempt?.card;
    if (mine && isSameFingerprint(mine, card)) return "own-card";
    if (!round || round.isLinked) return "busy";
    const isTaken = round.taken !== null && tagCard(round.taken) === tagCard(card);
    if (round.taken && (!isTaken || round.takenText === text)) return "busy";
    const session = tagSession(host.sessionId());
    if (session !== 0 && label.session !== 0 && session !== label.session) return "other-session";
    // before our first card is there, nobody can have read it
    if (label.answers !== 0 && !(mine && tagCard(mine) === label.answers)) return "for-another";
    round.takenText = text;
    round.isRead = label.answers !== 0;
    if (!isTaken) {
      round.taken = card;
      if (round.attempt) connect(round, round.attempt, card);
    } else showRead(round);
    return isOld(label, Date.now()) ? "accepted-old" : "accepted";
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

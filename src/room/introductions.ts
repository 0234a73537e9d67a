import { toBase64UrlEncoded } from "lib0/buffer";
import { type Attempt, prepareAttempt } from "./attempt.ts";
import { readCardText, writeCardText } from "./card/text.ts";
import type { Hello, Identity, Link } from "./contract.ts";
import type { InBand } from "./in-band.ts";
import type { OpenLink } from "./link.ts";
import type { Connection } from "./transport/connection.ts";

/** Changes of who is linked are gathered for so long before the others hear of them. */
const ROSTER_PAUSE_MS = 150;
/** An introduction that has come to nothing by then is given up. */
const GIVE_UP_AFTER_MS = 15_000;
/** The same two devices are not introduced more often; doubles with every failure up to the longest pause. */
const SHORTEST_PAUSE_MS = 3_000;
const LONGEST_PAUSE_MS = 60_000;

/** Whether two devices should hold a link; the same whichever is asked first. */
export type LinkPolicy = (one: Hello, other: Hello) => boolean;

interface IntroductionsHost {
  readonly identity: Identity;
  readonly certificate: () => Promise<RTCCertificate>;
  readonly hello: () => Hello;
  readonly links: () => readonly OpenLink[];
  openLink(connection: Connection): Link;
}

/** Links made with the help of a third device, which hands on the two cards. No scan. */
export interface Introductions {
  setPolicy(policy: LinkPolicy | null): void;
  hear(link: OpenLink, message: Extract<InBand, { kind: "roster" | "introduction" }>): void;
  /** To be called whenever a link, its state or a hello has changed. */
  weigh(): void;
  close(): void;
}

interface Trial {
  attempt: Attempt | null;
  readonly giveUp: ReturnType<typeof setTimeout>;
}

export function createIntroductions(host: IntroductionsHost): Introductions {
  let policy: LinkPolicy | null = null;
  const rosters = new Map<OpenLink, readonly Hello[]>();
  const toldRosters = new WeakMap<OpenLink, string>();
  const trials = new Map<string, Trial>();
  const pauses = new Map<string, { readonly until: number; readonly ms: number }>();
  let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly at: number } | null = null;

  const idOf = (link: OpenLink): string | undefined => link.remote.peek()?.deviceId;
  const isOpen = (link: OpenLink): boolean => link.state.peek() === "open";
  const openLinkTo = (deviceId: string): OpenLink | undefined =>
    host.links().find((link) => isOpen(link) && idOf(link) === deviceId);
  const isWanted = (other: Hello): boolean =>
    policy?.(host.hello(), other) === true && other.deviceId !== host.hello().deviceId;

  function tellRosters(): void {
    for (const link of host.links()) {
      const remote = link.remote.peek();
      if (!remote || !isOpen(link)) continue;
      const devices = host
        .links()
        .filter((other) => other !== link && isOpen(other))
        .flatMap((other) => other.remote.peek() ?? [])
        .filter((other) => other.deviceId !== remote.deviceId && policy?.(remote, other));
      const text = JSON.stringify(devices);
      if (toldRosters.get(link) === text) continue;
      toldRosters.set(link, text);
      link.say({ kind: "roster", devices });
    }
  }

  /** Begins what is wanted and possible now. Of two devices the one with the lower id begins. */
  function seek(): void {
    const now = Date.now();
    let next = Number.POSITIVE_INFINITY;
    for (const [via, devices] of rosters) {
      if (!isOpen(via)) continue;
      for (const other of devices) {
        if (host.hello().deviceId > other.deviceId || !isWanted(other)) continue;
        if (trials.has(other.deviceId) || openLinkTo(other.deviceId)) continue;
        const until = pauses.get(other.deviceId)?.until ?? 0;
        if (until > now) next = Math.min(next, until);
        else void begin(other.deviceId, via);
      }
    }
    if (next < Number.POSITIVE_INFINITY) schedule(next - now);
  }

  /** Looks again in a while, or sooner where that is due already. */
  function schedule(inMs: number): void {
    const at = Date.now() + inMs;
    if (pending && pending.at <= at) return;
    if (pending) clearTimeout(pending.timer);
    const timer = setTimeout(() => {
      pending = null;
      tellRosters();
      seek();
    }, inMs);
    pending = { timer, at };
  }

  const weigh = (): void => {
    for (const link of [...rosters.keys()]) if (!host.links().includes(link)) rosters.delete(link);
    schedule(ROSTER_PAUSE_MS);
  };

  function openTrial(deviceId: string): Trial {
    const last = pauses.get(deviceId)?.ms ?? SHORTEST_PAUSE_MS / 2;
    const ms = Math.min(LONGEST_PAUSE_MS, last * 2);
    pauses.set(deviceId, { until: Date.now() + GIVE_UP_AFTER_MS + ms, ms });
    const trial: Trial = { attempt: null, giveUp: setTimeout(() => endTrial(deviceId), GIVE_UP_AFTER_MS) };
    trials.set(deviceId, trial);
    return trial;
  }

  function endTrial(deviceId: string, { linked = false } = {}): void {
    const trial = trials.get(deviceId);
    if (!trial) return;
    trials.delete(deviceId);
    clearTimeout(trial.giveUp);
    if (linked) pauses.delete(deviceId);
    else trial.attempt?.abandon();
    weigh();
  }

  /** Makes this side's card for another device; null when there can be none, or the trial is over meanwhile. */
  async function prepare(deviceId: string): Promise<Attempt | null> {
    const trial = openTrial(deviceId);
    const attempt = await prepareAttempt(host.certificate());
    if (typeof attempt === "string" || trials.get(deviceId) !== trial) {
      if (typeof attempt !== "string") attempt.abandon();
      else endTrial(deviceId);
      return null;
    }
    trial.attempt = attempt;
    attempt.connection.data.addEventListener(
      "open",
      () => {
        host.openLink(attempt.connection);
        endTrial(deviceId, { linked: true });
      },
      { once: true },
    );
    return attempt;
  }

  async function sendCard(via: OpenLink, to: string, { card }: Attempt, isReply: boolean): Promise<void> {
    const from = host.identity.deviceId;
    const text = writeCardText(card);
    const statement = `worktable introduction 2\n${from}\n${to}\n${isReply}\n${text}`;
    const proof = toBase64UrlEncoded(await host.identity.sign(new TextEncoder().encode(statement)));
    via.say({ kind: "introduction", from, to, card: text, isReply, key: host.identity.publicKey, proof });
  }

  async function begin(deviceId: string, via: OpenLink): Promise<void> {
    const attempt = await prepare(deviceId);
    if (attempt) await sendCard(via, deviceId, attempt, false);
  }

  async function takeCard(link: OpenLink, from: string, text: string, isReply: boolean): Promise<void> {
    const reading = readCardText(text);
    const introduced = rosters.get(link)?.find((other) => other.deviceId === from);
    if (reading.kind !== "card" || !introduced || !isWanted(introduced)) return;
    if (!isReply && (trials.has(from) || openLinkTo(from))) return;
    const attempt = isReply ? trials.get(from)?.attempt : await prepare(from);
    if (!attempt) return;
    if (!isReply) await sendCard(link, from, attempt, true);
    await attempt.answer(reading.card).catch(() => endTrial(from));
  }

  return {
    setPolicy(next) {
      policy = next;
      weigh();
    },
    hear(link, message) {
      if (message.kind === "roster") {
        rosters.set(link, message.devices);
        return weigh();
      }
      const { from, to, card, isReply } = message;
      if (to === host.hello().deviceId) return void takeCard(link, from, card, isReply);
      // Handed on for the device at the other end of this link only: nobody speaks for another.
      if (from === idOf(link)) openLinkTo(to)?.say(message);
    },
    weigh,
    close() {
      policy = null;
      if (pending) clearTimeout(pending.timer);
      for (const [, trial] of trials) {
        clearTimeout(trial.giveUp);
        trial.attempt?.abandon();
      }
      trials.clear();
    },
  };
}

import { readCardText, writeCardText } from "./card/text.ts";
import type { Hello, Identity, Link, LinkPolicy } from "./contract.ts";
import type { InBand } from "./in-band.ts";
import { type IntroductionMessage, isFromItsSender, writeIntroduction } from "./introduction-proof.ts";
import type { OpenLink } from "./link.ts";
import { createPruning } from "./pruning.ts";
import type { Connection } from "./transport/connection.ts";
import { createTrials } from "./trials.ts";

/** Changes of who is linked are gathered for so long before the others hear of them. */
const ROSTER_PAUSE_MS = 150;
/** When too many are being made at once, the next looks again after this. */
const FULL_PAUSE_MS = 500;

interface IntroductionsHost {
  readonly identity: Identity;
  readonly certificate: () => Promise<RTCCertificate>;
  readonly hello: () => Hello;
  readonly links: () => readonly OpenLink[];
  openLink(connection: Connection): Link;
  /** A card whose sender did not sign it. */
  onRefused(): void;
  /** A link that nobody wants any more is about to be closed. */
  onPrune(link: OpenLink): void;
}

/** A way by which cards reach devices that are not linked yet: a link to someone who knows both, or a door. */
export interface Via {
  isOpen(): boolean;
  send(message: IntroductionMessage): void;
}

/** Links made without a scan: a third device, or a door, hands on the two cards. */
export interface Introductions {
  setPolicy(policy: LinkPolicy | null): void;
  hear(link: OpenLink, message: Extract<InBand, { kind: "roster" | "introduction" }>): void;
  /** Devices that a door knows of. `met`: those to link with, whatever the policy says (a newcomer's way in). */
  setRoster(via: Via, devices: readonly Hello[], met: ReadonlySet<string>): void;
  /** A card that came by a door. */
  take(via: Via, message: IntroductionMessage): void;
  dropVia(via: Via): void;
  /** To be called whenever a link, its state or a hello has changed. */
  weigh(): void;
  /** This device was away, or its network has changed: what failed before may work now. */
  wake(): void;
  close(): void;
}

interface Roster {
  readonly devices: readonly Hello[];
  readonly met: ReadonlySet<string>;
  /** A door: who stands there as newcomer may be let in. */
  readonly isDoor: boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

export function createIntroductions(host: IntroductionsHost): Introductions {
  let policy: LinkPolicy | null = null;
  const rosters = new Map<Via, Roster>();
  const vias = new Map<OpenLink, Via>();
  const toldRosters = new WeakMap<OpenLink, string>();
  let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly at: number } | null = null;
  const trials = createTrials({
    certificate: host.certificate,
    onOpen: host.openLink,
    onEnd: () => weigh(),
  });
  const pruning = createPruning((link) => {
    host.onPrune(link);
    link.close();
  });

  const idOf = (link: OpenLink): string | undefined => link.remote.peek()?.deviceId;
  const isOpen = (link: OpenLink): boolean => link.state.peek() === "open";
  const openLinks = (): readonly OpenLink[] => host.links().filter(isOpen);
  const openLinkTo = (deviceId: string): OpenLink | undefined =>
    openLinks().find((link) => idOf(link) === deviceId);
  const known = (): readonly Hello[] => [
    host.hello(),
    ...openLinks().flatMap((link) => link.remote.peek() ?? []),
  ];
  const isWelcome = (other: Hello, { met, isDoor }: Roster): boolean =>
    other.deviceId !== host.hello().deviceId &&
    (met.has(other.deviceId) ||
      policy?.allows(host.hello(), other) === true ||
      (isDoor && policy !== null && other.sessionId === null));

  function viaOf(link: OpenLink): Via {
    const via = vias.get(link) ?? { isOpen: () => isOpen(link), send: link.say };
    vias.set(link, via);
    return via;
  }

  function tellRosters(): void {
    const all = known();
    for (const link of openLinks()) {
      const remote = link.remote.peek();
      if (!remote) continue;
      const devices = all.filter(
        (other) => other.deviceId !== host.hello().deviceId && policy?.wants(remote, other, all),
      );
      const text = JSON.stringify(devices);
      if (toldRosters.get(link) === text) continue;
      toldRosters.set(link, text);
      link.say({ kind: "roster", devices });
    }
  }

  /** Begins what is wanted and possible now. Of two devices the one with the lower id begins, or a newcomer. */
  function seek(): void {
    for (const [via, roster] of rosters) {
      if (!via.isOpen()) continue;
      for (const other of roster.devices) {
        const isMet = roster.met.has(other.deviceId);
        const begins = isMet || (host.hello().deviceId < other.deviceId && wantsByDoor(other, roster));
        if (!begins || !isWelcome(other, roster)) continue;
        if (trials.isRunning(other.deviceId) || openLinkTo(other.deviceId)) continue;
        const wait = trials.isFull() ? FULL_PAUSE_MS : trials.waitBefore(other.deviceId);
        if (wait > 0) schedule(wait);
        else void begin(other.deviceId, via);
      }
    }
  }

  /** Who is named over a link was chosen by the one who named it; at a door everyone stands, so the policy chooses. */
  const wantsByDoor = (other: Hello, { isDoor, devices }: Roster): boolean =>
    !isDoor || policy?.wants(host.hello(), other, [...known(), ...devices]) === true;

  function prune(): void {
    const named = new Set([...rosters.values()].flatMap(({ devices }) => devices.map((one) => one.deviceId)));
    const all = known();
    const again = pruning.weigh(openLinks(), (link) => {
      const remote = link.remote.peek();
      // strangers and newcomers are not ours to judge
      if (!remote || !policy?.allows(host.hello(), remote)) return true;
      return named.has(remote.deviceId) || policy.wants(host.hello(), remote, all);
    });
    if (again !== null) schedule(again);
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
      prune();
    }, inMs);
    pending = { timer, at };
  }

  function weigh(): void {
    // however a link came back, what had failed before is over
    for (const link of openLinks()) trials.forgive(idOf(link) ?? "");
    for (const [link, via] of vias) {
      if (host.links().includes(link)) continue;
      vias.delete(link);
      rosters.delete(via);
    }
    schedule(ROSTER_PAUSE_MS);
  }

  async function begin(deviceId: string, via: Via): Promise<void> {
    const attempt = await trials.prepare(deviceId);
    if (!attempt) return;
    const card = writeCardText(attempt.card);
    via.send(await writeIntroduction(host.identity, { to: deviceId, card, isReply: false }));
  }

  async function takeCard(via: Via, message: IntroductionMessage): Promise<void> {
    const { from, isReply } = message;
    const reading = readCardText(message.card);
    const roster = rosters.get(via);
    const sender = roster?.devices.find((other) => other.deviceId === from);
    if (reading.kind !== "card" || !roster || !sender || !isWelcome(sender, roster)) return;
    if (!isReply && (trials.isRunning(from) || openLinkTo(from))) return;
    if (!(await isFromItsSender(message))) return host.onRefused();
    const attempt = isReply ? trials.attemptWith(from) : await trials.prepare(from);
    if (!attempt) return;
    if (!isReply) {
      const card = writeCardText(attempt.card);
      via.send(await writeIntroduction(host.identity, { to: from, card, isReply: true }));
    }
    await attempt.answer(reading.card).catch(() => trials.end(from));
  }

  return {
    setPolicy(next) {
      policy = next;
      weigh();
    },
    hear(link, message) {
      if (message.kind === "roster") {
        rosters.set(viaOf(link), { devices: message.devices, met: NOBODY, isDoor: false });
        return weigh();
      }
      if (message.to === host.hello().deviceId) return void takeCard(viaOf(link), message);
      // Handed on for the device at the other end of this link only: nobody speaks for another.
      if (message.from === idOf(link)) openLinkTo(message.to)?.say(message);
    },
    setRoster(via, devices, met) {
      rosters.set(via, { devices, met, isDoor: true });
      schedule(ROSTER_PAUSE_MS);
    },
    take: (via, message) => void takeCard(via, message),
    dropVia: (via) => void rosters.delete(via),
    weigh,
    wake() {
      trials.forgive();
      weigh();
    },
    close() {
      policy = null;
      if (pending) clearTimeout(pending.timer);
      trials.close();
    },
  };
}

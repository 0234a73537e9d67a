import type { Hello } from "../contract.ts";
import type { OpenLink } from "../link.ts";
import { hasRoomForSpare } from "../transport/connection.ts";
import { type LeafSpare, prepareLeafSpare } from "./connections.ts";
import { createLosses } from "./losses.ts";
import { ALL, deviceAt, SPARES_PER_HUB, type SpareSurroundings } from "./surroundings.ts";

/** A tablet keeps some for the presenter and a few mates, a presenter's device for everyone. */
const MOST_HUBS = { participant: 4, newcomer: 0, presenter: 60 };
/** A presenter's device tries its tablets one after the other. */
const BETWEEN_TRIES_MS = 60;
/** A spare that does not connect by then is used up. */
const USED_UP_MS = 15_000;

/** The spares whose coming end this device holds. */
export interface LeafSpares {
  /** Answers an offer, where there is room for it. */
  keep(link: OpenLink, id: string, card: string): Promise<void>;
  /** A hub is linked again: tells it which of its spares were used up meanwhile, or that none is held any more. */
  greet(link: OpenLink): void;
  /** Begins to make up for the links that are lost, and forgets the links that are gone. */
  weigh(links: readonly OpenLink[]): void;
  /** Tries every hub that is lost now. */
  useAll(): void;
  drop(deviceId: string): void;
  /** By hub. */
  counts(): ReadonlyMap<string, number>;
  close(): void;
}

export function createLeafSpares({
  certificate,
  hello,
  openLinkTo,
  openLink,
  onChange,
}: SpareSurroundings): LeafSpares {
  const spares = new Map<string, LeafSpare[]>(); // by hub
  const usedUp = new Map<string, string[]>(); // by hub, to be told when it is linked again
  /** What there was no room for, the latest of each hub's. */
  const refused = new Map<OpenLink, string>();
  /** Hubs that are being tried: one spare at a time. */
  const inUse = new Set<string>();
  const losses = createLosses((deviceId) => use(deviceId));
  let closed = false;

  /** A presenter's device takes the place of a mate's. */
  function makeRoomFor(remote: Hello): boolean {
    if (remote.role !== "presenter") return false;
    const mate = [...spares.keys()].find(
      (deviceId) => openLinkTo(deviceId)?.remote.peek()?.role !== "presenter",
    );
    if (mate === undefined) return false;
    openLinkTo(mate)?.say({ kind: "spare-drop", id: ALL });
    letGo(mate);
    return true;
  }

  function tellRoom(): void {
    for (const [link, id] of refused) {
      refused.delete(link);
      if (openLinkTo(deviceAt(link)) === link) link.say({ kind: "spare-drop", id });
    }
  }

  function letGo(deviceId: string): void {
    for (const spare of spares.get(deviceId) ?? []) spare.abandon();
    spares.delete(deviceId);
    losses.end(deviceId);
    onChange();
  }

  function use(deviceId: string): void {
    if (closed || openLinkTo(deviceId) || navigator.onLine === false || inUse.has(deviceId)) return;
    const spare = spares.get(deviceId)?.shift();
    if (!spare) return;
    usedUp.set(deviceId, [...(usedUp.get(deviceId) ?? []), spare.id]);
    inUse.add(deviceId);
    const giveUp = setTimeout(() => {
      inUse.delete(deviceId);
      spare.abandon();
    }, USED_UP_MS);
    spare.apply((connection) => {
      clearTimeout(giveUp);
      inUse.delete(deviceId);
      openLink(connection);
    });
    onChange();
  }

  return {
    async keep(link, id, card) {
      const remote = link.remote.peek();
      if (!remote) return;
      const { deviceId } = remote;
      const most = MOST_HUBS[hello().role];
      const isFull =
        !hasRoomForSpare() || (!spares.has(deviceId) && spares.size >= most && !makeRoomFor(remote));
      // The place is taken at once: others' offers come while this one is being answered.
      if (!isFull && !spares.has(deviceId)) spares.set(deviceId, []);
      const spare = isFull ? null : await prepareLeafSpare(certificate(), id, card);
      if (!spare || closed) {
        spare?.abandon();
        if (spares.get(deviceId)?.length === 0) spares.delete(deviceId);
        refused.set(link, id);
        return link.say({ kind: "spare-drop", id });
      }
      const held = [...(spares.get(deviceId) ?? []), spare];
      // a hub that was restarted knows nothing of the older ones
      for (const old of held.splice(0, held.length - SPARES_PER_HUB)) old.abandon();
      spares.set(deviceId, held);
      link.say({ kind: "spare-answer", id, card: spare.answer });
      onChange();
    },
    greet(link) {
      const deviceId = deviceAt(link);
      const told = spares.get(deviceId)?.length ? (usedUp.get(deviceId) ?? []) : [ALL];
      for (const id of told) link.say({ kind: "spare-drop", id });
      usedUp.delete(deviceId);
    },
    weigh(links) {
      for (const link of refused.keys()) if (!links.includes(link)) refused.delete(link);
      for (const deviceId of spares.keys()) {
        if (openLinkTo(deviceId)) losses.end(deviceId);
        else losses.begin(deviceId);
      }
    },
    useAll: () =>
      [...spares.keys()].forEach((deviceId, index) => {
        setTimeout(() => use(deviceId), index * BETWEEN_TRIES_MS);
      }),
    drop(deviceId) {
      letGo(deviceId);
      tellRoom();
      usedUp.delete(deviceId);
    },
    counts: () => new Map([...spares].map(([deviceId, { length }]) => [deviceId, length])),
    close() {
      closed = true;
      for (const deviceId of [...spares.keys()]) letGo(deviceId);
    },
  };
}

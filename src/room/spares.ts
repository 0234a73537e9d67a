import { signal } from "@preact/signals";
import type { Hello, Link, Room } from "./contract.ts";
import type { InBand } from "./in-band.ts";
import type { OpenLink } from "./link.ts";
import { createLosses } from "./losses.ts";
import { type HubSpare, type LeafSpare, prepareHubSpare, prepareLeafSpare } from "./spare-connections.ts";
import { type Connection, hasRoomForSpare } from "./transport/connection.ts";

/** Spares that a leaf keeps for one hub: each outage may cost one. */
export const SPARES_PER_HUB = 3;
/** A tablet keeps some for the presenter and a few mates, a presenter's device for everyone. */
const MOST_HUBS = { participant: 4, newcomer: 0, presenter: 60 };
/** A fresh link is left alone for so long: at the beginning there is enough to do. */
const SETTLE_MS = 1_000;
/** Who hears nobody any more was moved or cut off itself, most likely: it tries after this. */
const ALONE_MS = 1_000;
/** A presenter's device tries its tablets one after the other. */
const BETWEEN_TRIES_MS = 60;
/** After waking the links have so long to be heard before a spare is used. */
const WAKE_MS = 2_000;
/** A spare that does not connect by then is used up. */
const USED_UP_MS = 15_000;
/** Instead of one spare: all that the hub may still hold for this device. */
const ALL = "all";

interface SparesHost {
  readonly certificate: () => Promise<RTCCertificate>;
  readonly hello: () => Hello;
  readonly links: () => readonly OpenLink[];
  openLink(connection: Connection): Link;
}

/**
 * Second connections, prepared while two devices are linked, of which only one step is left when the link is lost. The
 * hub's end waits, the leaf's end comes. Each is hub and leaf for the other, so that whoever was away can come back.
 */
export interface Spares {
  /** Those that wait, by device. */
  readonly waiting: Room["spares"];
  hear(link: OpenLink, message: Extract<InBand, { kind: `spare-${string}` }>): void;
  /** To be called whenever a link, its state or a hello has changed. */
  weigh(): void;
  /** This device was away, or its network has changed: what is lost is tried now. */
  wake(): void;
  /** Nothing more is to be made up for with this device. */
  forget(deviceId: string): void;
  close(): void;
}

export function createSpares(host: SparesHost): Spares {
  const asHub = new Map<string, HubSpare & { readonly deviceId: string }>(); // by spare id
  const asLeaf = new Map<string, LeafSpare[]>(); // by hub
  const usedUp = new Map<string, string[]>(); // by hub, to be told when it is linked again
  const losses = createLosses((deviceId) => use(deviceId));
  const greeted = new WeakSet<OpenLink>();
  const waiting = signal<ReadonlyMap<string, number>>(new Map());
  const making = new Set<string>();
  /** Links whose leaf had no room: none is offered there until it says that it has. */
  const refusedBy = new WeakSet<OpenLink>();
  /** What this leaf had no room for, the latest of each hub's. */
  const refused = new Map<OpenLink, string>();
  /** Hubs that are being tried: one spare at a time. */
  const inUse = new Set<string>();
  let closed = false;
  let wasAlone = true;

  const idOf = (link: OpenLink): string => link.remote.peek()?.deviceId ?? "";
  const openLinkTo = (deviceId: string): OpenLink | undefined =>
    host.links().find((link) => link.state.peek() === "open" && idOf(link) === deviceId);

  const isMate = (remote: Hello | null): remote is Hello =>
    remote !== null && remote.sessionId !== null && remote.sessionId === host.hello().sessionId;

  function count(): void {
    const counts = new Map<string, number>();
    const add = (deviceId: string, more: number) => counts.set(deviceId, (counts.get(deviceId) ?? 0) + more);
    for (const { deviceId, isReady } of asHub.values()) if (isReady()) add(deviceId, 1);
    for (const [deviceId, spares] of asLeaf) if (spares.length > 0) add(deviceId, spares.length);
    waiting.value = counts;
  }

  // As hub

  function offerTo(link: OpenLink): void {
    const deviceId = idOf(link);
    const held = [...asHub.values()].filter((spare) => spare.deviceId === deviceId).length;
    if (closed || making.has(deviceId) || refusedBy.has(link)) return;
    if (held >= SPARES_PER_HUB || !hasRoomForSpare()) return;
    making.add(deviceId);
    void prepareHubSpare(host.certificate(), (connection, id) => {
      asHub.delete(id);
      host.openLink(connection);
      count();
    }).then((spare) => {
      making.delete(deviceId);
      if (!spare) return;
      if (closed || openLinkTo(deviceId) !== link || refusedBy.has(link)) return spare.abandon();
      asHub.set(spare.id, { ...spare, deviceId });
      link.say({ kind: "spare-offer", id: spare.id, card: spare.card });
      offerTo(link);
    });
  }

  /** The leaf holds this one no more, or has no room for it; said once more of one it refused, it has room now. */
  function hearDrop(link: OpenLink, id: string): void {
    const deviceId = idOf(link);
    const spare = asHub.get(id);
    const isRefused = spare?.deviceId === deviceId && !spare.isReady();
    dropAsHub(deviceId, id);
    if (isRefused) refusedBy.add(link);
    else refusedBy.delete(link);
    if (openLinkTo(deviceId) === link && id !== ALL) offerTo(link);
  }

  const dropAsHub = (deviceId: string, id: string): void => {
    for (const [each, spare] of asHub) {
      if (spare.deviceId !== deviceId || (id !== ALL && id !== each)) continue;
      asHub.delete(each);
      spare.abandon();
    }
    count();
  };

  // As leaf

  async function keep(link: OpenLink, id: string, card: string): Promise<void> {
    const remote = link.remote.peek();
    if (!isMate(remote)) return;
    const { deviceId } = remote;
    const most = MOST_HUBS[host.hello().role];
    const isFull =
      !hasRoomForSpare() || (!asLeaf.has(deviceId) && asLeaf.size >= most && !makeRoomFor(remote));
    // The place is taken at once: others' offers come while this one is being answered.
    if (!isFull && !asLeaf.has(deviceId)) asLeaf.set(deviceId, []);
    const spare = isFull ? null : await prepareLeafSpare(host.certificate(), id, card);
    if (!spare || closed) {
      spare?.abandon();
      if (asLeaf.get(deviceId)?.length === 0) asLeaf.delete(deviceId);
      refused.set(link, id);
      return link.say({ kind: "spare-drop", id });
    }
    const spares = [...(asLeaf.get(deviceId) ?? []), spare];
    // a hub that was restarted knows nothing of the older ones
    for (const old of spares.splice(0, spares.length - SPARES_PER_HUB)) old.abandon();
    asLeaf.set(deviceId, spares);
    link.say({ kind: "spare-answer", id, card: spare.answer });
    count();
  }

  /** A presenter's device takes the place of a mate's. */
  function makeRoomFor(remote: Hello): boolean {
    if (remote.role !== "presenter") return false;
    const mate = [...asLeaf.keys()].find(
      (deviceId) => openLinkTo(deviceId)?.remote.peek()?.role !== "presenter",
    );
    if (mate === undefined) return false;
    openLinkTo(mate)?.say({ kind: "spare-drop", id: ALL });
    dropAsLeaf(mate);
    return true;
  }

  function tellRoom(): void {
    for (const [link, id] of refused) {
      refused.delete(link);
      if (openLinkTo(idOf(link)) === link) link.say({ kind: "spare-drop", id });
    }
  }

  const dropAsLeaf = (deviceId: string): void => {
    for (const spare of asLeaf.get(deviceId) ?? []) spare.abandon();
    asLeaf.delete(deviceId);
    losses.end(deviceId);
    count();
  };

  function use(deviceId: string): void {
    if (closed || openLinkTo(deviceId) || navigator.onLine === false || inUse.has(deviceId)) return;
    const spare = asLeaf.get(deviceId)?.shift();
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
      host.openLink(connection);
    });
    count();
  }

  const useAll = (): void =>
    [...asLeaf.keys()].forEach((deviceId, index) => {
      setTimeout(() => use(deviceId), index * BETWEEN_TRIES_MS);
    });

  function greet(link: OpenLink, remote: Hello): void {
    const { deviceId } = remote;
    losses.end(deviceId);
    if (greeted.has(link)) return;
    greeted.add(link);
    setTimeout(() => {
      if (openLinkTo(deviceId) === link && isMate(link.remote.peek())) offerTo(link);
    }, SETTLE_MS);
    const told = asLeaf.get(deviceId)?.length ? (usedUp.get(deviceId) ?? []) : [ALL];
    for (const id of told) link.say({ kind: "spare-drop", id });
    usedUp.delete(deviceId);
  }

  return {
    waiting,
    hear(link, message) {
      const { id } = message;
      if (message.kind === "spare-offer") return void keep(link, id, message.card);
      if (message.kind === "spare-drop") return hearDrop(link, id);
      const spare = asHub.get(id);
      if (spare?.deviceId !== idOf(link)) return;
      void spare.takeAnswer(message.card).then((isTaken) => {
        if (!isTaken) dropAsHub(spare.deviceId, id);
        count();
      });
    },
    weigh() {
      for (const link of host.links()) {
        const remote = link.remote.peek();
        if (link.state.peek() === "open" && isMate(remote)) greet(link, remote);
      }
      for (const link of refused.keys()) if (!host.links().includes(link)) refused.delete(link);
      for (const deviceId of asLeaf.keys()) {
        if (!openLinkTo(deviceId)) losses.begin(deviceId);
      }
      const isAlone = !host.links().some((link) => link.state.peek() === "open");
      if (isAlone && !wasAlone) setTimeout(useAll, ALONE_MS);
      wasAlone = isAlone;
    },
    wake() {
      setTimeout(useAll, WAKE_MS);
    },
    forget(deviceId) {
      openLinkTo(deviceId)?.say({ kind: "spare-drop", id: ALL });
      dropAsHub(deviceId, ALL);
      dropAsLeaf(deviceId);
      tellRoom();
      usedUp.delete(deviceId);
    },
    close() {
      closed = true;
      for (const spare of asHub.values()) spare.abandon();
      asHub.clear();
      for (const deviceId of [...asLeaf.keys()]) dropAsLeaf(deviceId);
    },
  };
}

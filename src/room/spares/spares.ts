import { signal } from "@preact/signals";
import type { Hello, Link, Room } from "../contract.ts";
import type { InBand } from "../in-band.ts";
import type { OpenLink } from "../link.ts";
import type { Connection } from "../transport/connection.ts";
import { createHubSpares } from "./hub-spares.ts";
import { createLeafSpares } from "./leaf-spares.ts";
import { ALL, deviceAt, type SpareSurroundings } from "./surroundings.ts";

/** A fresh link is left alone for so long: at the beginning there is enough to do. */
const SETTLE_MS = 1_000;
/** Who hears nobody any more was moved or cut off itself, most likely: it tries after this. */
const ALONE_MS = 1_000;
/** After waking the links have so long to be heard before a spare is used. */
const WAKE_MS = 2_000;

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
  const waiting = signal<ReadonlyMap<string, number>>(new Map());
  const greeted = new WeakSet<OpenLink>();
  let wasAlone = true;

  const openLinkTo = (deviceId: string): OpenLink | undefined =>
    host.links().find((link) => link.state.peek() === "open" && deviceAt(link) === deviceId);

  const isMate = (remote: Hello | null): boolean =>
    remote !== null && remote.sessionId !== null && remote.sessionId === host.hello().sessionId;

  function count(): void {
    const counts = new Map([...asLeaf.counts()].filter(([, spares]) => spares > 0));
    for (const deviceId of asHub.listReady()) counts.set(deviceId, (counts.get(deviceId) ?? 0) + 1);
    waiting.value = counts;
  }

  const surroundings: SpareSurroundings = { ...host, openLinkTo, onChange: count };
  const asHub = createHubSpares(surroundings);
  const asLeaf = createLeafSpares(surroundings);

  function greet(link: OpenLink): void {
    if (greeted.has(link)) return;
    greeted.add(link);
    setTimeout(() => {
      if (openLinkTo(deviceAt(link)) === link && isMate(link.remote.peek())) asHub.offerTo(link);
    }, SETTLE_MS);
    asLeaf.greet(link);
  }

  return {
    waiting,
    hear(link, message) {
      if (message.kind === "spare-drop") asHub.hearDrop(link, message.id);
      else if (message.kind === "spare-answer") asHub.hearAnswer(link, message.id, message.card);
      else if (isMate(link.remote.peek())) void asLeaf.keep(link, message.id, message.card);
    },
    weigh() {
      const links = host.links();
      const open = links.filter((link) => link.state.peek() === "open");
      for (const link of open) if (isMate(link.remote.peek())) greet(link);
      asLeaf.weigh(links);
      const isAlone = open.length === 0;
      if (isAlone && !wasAlone) setTimeout(asLeaf.useAll, ALONE_MS);
      wasAlone = isAlone;
    },
    wake() {
      setTimeout(asLeaf.useAll, WAKE_MS);
    },
    forget(deviceId) {
      openLinkTo(deviceId)?.say({ kind: "spare-drop", id: ALL });
      asHub.drop(deviceId);
      asLeaf.drop(deviceId);
    },
    close() {
      asHub.close();
      asLeaf.close();
    },
  };
}

import type { OpenLink } from "../link.ts";
import { hasRoomForSpare } from "../transport/connection.ts";
import { type HubSpare, prepareHubSpare } from "./connections.ts";
import { ALL, deviceAt, SPARES_PER_HUB, type SpareSurroundings } from "./surroundings.ts";

/** The spares whose waiting end this device holds. */
export interface HubSpares {
  /** Offers the other device as many as are still missing. */
  offerTo(link: OpenLink): void;
  hearAnswer(link: OpenLink, id: string, card: string): void;
  /** The leaf holds this one no more, or has no room for it; said once more of one it refused, it has room now. */
  hearDrop(link: OpenLink, id: string): void;
  drop(deviceId: string): void;
  /** The other device of each spare that its leaf has answered. */
  listReady(): readonly string[];
  close(): void;
}

export function createHubSpares({
  certificate,
  openLinkTo,
  openLink,
  onChange,
}: SpareSurroundings): HubSpares {
  const spares = new Map<string, HubSpare & { readonly deviceId: string }>(); // by spare id
  const making = new Set<string>();
  /** Links whose leaf had no room: none is offered there until it says that it has. */
  const refusedBy = new WeakSet<OpenLink>();
  let closed = false;

  function offerTo(link: OpenLink): void {
    const deviceId = deviceAt(link);
    const held = [...spares.values()].filter((spare) => spare.deviceId === deviceId).length;
    if (closed || making.has(deviceId) || refusedBy.has(link)) return;
    if (held >= SPARES_PER_HUB || !hasRoomForSpare()) return;
    making.add(deviceId);
    void prepareHubSpare(certificate(), (connection, id) => {
      spares.delete(id);
      openLink(connection);
      onChange();
    }).then((spare) => {
      making.delete(deviceId);
      if (!spare) return;
      if (closed || openLinkTo(deviceId) !== link || refusedBy.has(link)) return spare.abandon();
      spares.set(spare.id, { ...spare, deviceId });
      link.say({ kind: "spare-offer", id: spare.id, card: spare.card });
      offerTo(link);
    });
  }

  const drop = (deviceId: string, id: string): void => {
    for (const [each, spare] of spares) {
      if (spare.deviceId !== deviceId || (id !== ALL && id !== each)) continue;
      spares.delete(each);
      spare.abandon();
    }
    onChange();
  };

  return {
    offerTo,
    hearAnswer(link, id, card) {
      const spare = spares.get(id);
      if (spare?.deviceId !== deviceAt(link)) return;
      void spare.takeAnswer(card).then((isTaken) => {
        if (!isTaken) drop(spare.deviceId, id);
        onChange();
      });
    },
    hearDrop(link, id) {
      const deviceId = deviceAt(link);
      const spare = spares.get(id);
      const isRefused = spare?.deviceId === deviceId && !spare.isReady();
      drop(deviceId, id);
      if (isRefused) refusedBy.add(link);
      else refusedBy.delete(link);
      if (openLinkTo(deviceId) === link && id !== ALL) offerTo(link);
    },
    drop: (deviceId) => drop(deviceId, ALL),
    listReady: () => [...spares.values()].flatMap(({ deviceId, isReady }) => (isReady() ? [deviceId] : [])),
    close() {
      closed = true;
      for (const spare of spares.values()) spare.abandon();
      spares.clear();
    },
  };
}

import type { Hello, Link } from "../contract.ts";
import type { OpenLink } from "../link.ts";
import type { Connection } from "../transport/connection.ts";

/** What both ends of spares know of the room, and do in it. */
export interface SpareSurroundings {
  readonly certificate: () => Promise<RTCCertificate>;
  readonly hello: () => Hello;
  /** The open link with a device, if there is one. */
  openLinkTo(deviceId: string): OpenLink | undefined;
  /** Makes a link of a spare that has connected. */
  openLink(connection: Connection): Link;
  /** What waits has changed. */
  onChange(): void;
}

/** Spares that a leaf keeps for one hub: each outage may cost one. */
export const SPARES_PER_HUB = 3;
/** Instead of one spare's id: all that the hub may still hold for this device. */
export const ALL = "all";

/** Who is at the other end; "" before its hello. */
export const deviceAt = (link: OpenLink): string => link.remote.peek()?.deviceId ?? "";

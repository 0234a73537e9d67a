import type { ConnectionCounts } from "../contract.ts";
import { collectClosed } from "./collect-closed.ts";

/** A connection that is being made, with the one data channel that everything travels on. */
export interface Connection {
  readonly peer: RTCPeerConnection;
  readonly data: RTCDataChannel;
}

/** Why there can be no connection. */
export type ConnectionProblem = "no-webrtc" | "too-many-connections";

/**
 * Chromium refuses the 501st connection of a page and counts closed ones until it has collected them, which it does not
 * hurry with: they are small. From here on it is asked to.
 */
const ASK_TO_COLLECT_FROM = 350;
/** Above this none is made only to lie ready: links and cards need the rest. */
const MOST_OPEN_FOR_SPARES = 400;

/** The browser may take several invitations to collect; a second and a half is less than a person's second try. */
const MOST_COLLECTIONS = 6;

/** Every connection of this page that the browser has not collected. */
const made = new Set<WeakRef<RTCPeerConnection>>();

/** How many connections this page holds, whichever room made them. */
export function countConnections(): ConnectionCounts {
  let open = 0;
  for (const reference of made) {
    const peer = reference.deref();
    if (!peer) made.delete(reference);
    else if (peer.signalingState !== "closed") open++;
  }
  return { open, closed: made.size - open };
}

/** Whether another connection may be made that nobody waits for. */
export const hasRoomForSpare = (): boolean => countConnections().open < MOST_OPEN_FOR_SPARES;

/** The only place that makes an RTCPeerConnection: no servers, ever, and one channel both sides know of. */
export const createConnection = async (
  certificate: Promise<RTCCertificate>,
): Promise<Connection | ConnectionProblem> => {
  try {
    const certificates = [await certificate];
    const { open, closed } = countConnections();
    if (closed > 0 && open + closed >= ASK_TO_COLLECT_FROM) void collectClosed();
    let peer = construct(certificates);
    for (let tries = 0; !peer && tries < MOST_COLLECTIONS && "RTCPeerConnection" in globalThis; tries++) {
      await collectClosed();
      peer = construct(certificates);
    }
    // where it has worked before, it is not the browser that can't
    if (!peer)
      return made.size > 0 && "RTCPeerConnection" in globalThis ? "too-many-connections" : "no-webrtc";
    made.add(new WeakRef(peer));
    const data = peer.createDataChannel("worktable", { negotiated: true, id: 0, ordered: true });
    data.binaryType = "arraybuffer";
    return { peer, data };
  } catch {
    return "no-webrtc";
  }
};

const construct = (certificates: RTCCertificate[]): RTCPeerConnection | null => {
  try {
    return new RTCPeerConnection({ iceServers: [], certificates });
  } catch {
    return null;
  }
};

/** One certificate for all links of a room, so that a device knows its own card in a mirror. */
export const createCertificate = async (): Promise<RTCCertificate> =>
  RTCPeerConnection.generateCertificate({ name: "ECDSA", namedCurve: "P-256" } as AlgorithmIdentifier);

/**
 * Resolves when all addresses are known, or after `atMostMs` with those that are there; while there is none it waits on,
 * until `withoutAnyMs`.
 */
export const waitForAddresses = (
  peer: RTCPeerConnection,
  atMostMs: number,
  withoutAnyMs: number,
): Promise<void> =>
  new Promise((resolve) => {
    let isLate = false;
    const end = (): void => {
      clearTimeout(late);
      clearTimeout(tooLate);
      peer.removeEventListener("icecandidate", look);
      peer.removeEventListener("icegatheringstatechange", look);
      resolve();
    };
    const look = (): void => {
      const hasAny = peer.localDescription?.sdp.includes("a=candidate:") ?? false;
      if (peer.iceGatheringState === "complete" || (isLate && hasAny)) end();
    };
    const late = setTimeout(() => {
      isLate = true;
      look();
    }, atMostMs);
    const tooLate = setTimeout(end, withoutAnyMs);
    peer.addEventListener("icecandidate", look);
    peer.addEventListener("icegatheringstatechange", look);
    look();
  });

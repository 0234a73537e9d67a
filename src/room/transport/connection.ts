/** A connection that is being made, with the one data channel that everything travels on. */
export interface Connection {
  readonly peer: RTCPeerConnection;
  readonly data: RTCDataChannel;
}

/**
 * The only place that makes an RTCPeerConnection: no servers, ever, and one channel both sides know of.
 * null when this browser has no WebRTC or refuses it.
 */
export const createConnection = async (certificate: Promise<RTCCertificate>): Promise<Connection | null> => {
  try {
    const peer = new RTCPeerConnection({ iceServers: [], certificates: [await certificate] });
    const data = peer.createDataChannel("worktable", { negotiated: true, id: 0, ordered: true });
    data.binaryType = "arraybuffer";
    return { peer, data };
  } catch {
    return null;
  }
};

/** One certificate for all links of a room, so that a device knows its own card in a mirror. */
export const createCertificate = async (): Promise<RTCCertificate> =>
  RTCPeerConnection.generateCertificate({ name: "ECDSA", namedCurve: "P-256" } as AlgorithmIdentifier);

/** Resolves when all addresses are known, or after the time: what is there then must do. */
export const waitForAddresses = (peer: RTCPeerConnection, atMostMs: number): Promise<void> =>
  new Promise((resolve) => {
    if (peer.iceGatheringState === "complete") return resolve();
    const timer = setTimeout(resolve, atMostMs);
    peer.addEventListener("icegatheringstatechange", () => {
      if (peer.iceGatheringState !== "complete") return;
      clearTimeout(timer);
      resolve();
    });
  });

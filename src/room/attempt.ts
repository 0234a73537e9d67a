import type { Card } from "./card/card.ts";
import { readCardFromSdp, writeAnswerSdp } from "./card/sdp.ts";
import type { PairingProblem } from "./contract.ts";
import {
  type Connection,
  type ConnectionProblem,
  createConnection,
  waitForAddresses,
} from "./transport/connection.ts";

/** Most of what will be found is found by then; gathering may also never end. */
const GATHERING_MS = 2000;
/** A busy tablet may have found nothing by then; only later is it without any way. */
const NOTHING_FOUND_MS = 12_000;

/** A card of our own and the connection that waits behind it, good for one other device. */
export interface Attempt {
  readonly card: Card;
  readonly connection: Connection;
  /** Takes the other side's card. Rejects when the browser refuses it. */
  answer(theirs: Card): Promise<void>;
  abandon(): void;
}

/** Makes a connection and its card, or says why there can be none. */
export const prepareAttempt = async (
  certificate: Promise<RTCCertificate>,
): Promise<Attempt | Extract<PairingProblem, ConnectionProblem | "no-addresses" | "failed">> => {
  const connection = await createConnection(certificate);
  if (typeof connection === "string") return connection;
  const { peer } = connection;
  const card = await peer
    .setLocalDescription()
    .then(() => waitForAddresses(peer, GATHERING_MS, NOTHING_FOUND_MS))
    .then(() => readCardFromSdp(peer.localDescription?.sdp ?? ""))
    .catch(() => null);
  if (!card || card.candidates.length === 0) {
    peer.close();
    return card ? "no-addresses" : "failed";
  }
  return {
    card,
    connection,
    answer: (theirs) => peer.setRemoteDescription({ type: "answer", sdp: writeAnswerSdp(theirs, card) }),
    abandon: () => peer.close(),
  };
};

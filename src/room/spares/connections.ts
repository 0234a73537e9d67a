import * as v from "valibot";
import { prepareAttempt } from "../attempt.ts";
import { bytesToHex, hexToBytes } from "../card/addresses.ts";
import type { Card } from "../card/card.ts";
import { isIceText } from "../card/credentials.ts";
import { readCardFromSdp, writeSdp } from "../card/sdp.ts";
import { readCardText, writeCardText } from "../card/text.ts";
import { type Connection, createConnection } from "../transport/connection.ts";

/** The end that waits: its offer is out, with its addresses. */
export interface HubSpare {
  readonly id: string;
  /** A card's digits. */
  readonly card: string;
  /** The leaf has answered: from now on it may come. */
  isReady(): boolean;
  /** false when the answer can't be read or the browser refuses it. */
  takeAnswer(text: string): Promise<boolean>;
  abandon(): void;
}

/** The end that comes: it has its answer ready, but has not begun. */
export interface LeafSpare {
  readonly id: string;
  /** What the hub needs of it: credentials and fingerprint, as JSON; its addresses follow from its coming. */
  readonly answer: string;
  /** Begins, on the network this device is on by now. */
  apply(onOpen: (connection: Connection) => void): void;
  abandon(): void;
}

const AnswerSchema = v.object({
  ufrag: v.pipe(v.string(), v.maxLength(256)),
  pwd: v.pipe(v.string(), v.maxLength(256)),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

let sparesMade = 0;

/** Makes the waiting end; null where that can't be: no addresses, or Firefox, which gives up waiting. */
export async function prepareHubSpare(
  certificate: Promise<RTCCertificate>,
  onOpen: (connection: Connection, id: string) => void,
): Promise<HubSpare | null> {
  const attempt = await prepareAttempt(certificate);
  if (typeof attempt === "string") return null;
  if (attempt.card.browser === "firefox") {
    attempt.abandon();
    return null;
  }
  const { connection } = attempt;
  const id = `${++sparesMade}`;
  let isReady = false;
  connection.data.addEventListener("open", () => onOpen(connection, id), { once: true });
  return {
    id,
    card: writeCardText(attempt.card),
    isReady: () => isReady,
    async takeAnswer(text) {
      const answer = readAnswer(text);
      if (!answer || isReady) return false;
      try {
        const sdp = writeSdp(answer, "active");
        await connection.peer.setRemoteDescription({ type: "answer", sdp });
        isReady = true;
        return true;
      } catch {
        return false;
      }
    },
    abandon: attempt.abandon,
  };
}

/** Makes the coming end of a hub's offer; null when it can't be read or the browser refuses it. */
export async function prepareLeafSpare(
  certificate: Promise<RTCCertificate>,
  id: string,
  card: string,
): Promise<LeafSpare | null> {
  const reading = readCardText(card);
  const connection = reading.kind === "card" ? await createConnection(certificate) : "no-webrtc";
  if (reading.kind !== "card" || typeof connection === "string") return null;
  const { peer, data } = connection;
  try {
    await peer.setRemoteDescription({ type: "offer", sdp: writeSdp(reading.card, "actpass") });
    const answer = await peer.createAnswer();
    const mine = readCardFromSdp(answer.sdp ?? "");
    if (!mine) throw new Error("no answer");
    const { ufrag, pwd } = mine;
    return {
      id,
      answer: JSON.stringify({ ufrag, pwd, fingerprint: bytesToHex(mine.fingerprint) }),
      apply(onOpen) {
        data.addEventListener("open", () => onOpen(connection), { once: true });
        void peer.setLocalDescription(answer).catch(() => peer.close());
      },
      abandon: () => {
        if (data.readyState !== "open") peer.close();
      },
    };
  } catch {
    peer.close();
    return null;
  }
}

/** A card without addresses; null when the text is no answer. */
function readAnswer(text: string): Card | null {
  try {
    const { ufrag, pwd, fingerprint } = v.parse(AnswerSchema, JSON.parse(text));
    if (!isIceText(ufrag, 4) || !isIceText(pwd, 22)) return null;
    return { browser: "other", ufrag, pwd, fingerprint: hexToBytes(fingerprint), candidates: [] };
  } catch {
    return null;
  }
}

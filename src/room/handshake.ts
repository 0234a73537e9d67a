import { fromBase64UrlEncoded, toBase64UrlEncoded } from "lib0/buffer";
import { readFingerprint } from "./card/sdp.ts";
import type { Identity } from "./contract.ts";
import { deviceIdOf, verify } from "./identity/identity.ts";
import type { InBand } from "./in-band.ts";

export type Greeting = Extract<InBand, { kind: "hello" }>;

/** Signs that this device is at this end of this connection. Rejects while the connection is not described. */
export const proveLink = async (identity: Identity, peer: RTCPeerConnection): Promise<string> => {
  const statement = stateLink(peer.localDescription, peer.remoteDescription);
  return toBase64UrlEncoded(await identity.sign(statement));
};

/** Whether the device at the other end holds the key that its id follows from. */
export const isProved = async (
  { hello, key, proof }: Greeting,
  peer: RTCPeerConnection,
): Promise<boolean> => {
  try {
    const statement = stateLink(peer.remoteDescription, peer.localDescription);
    const isRight = await verify(key, statement, fromBase64UrlEncoded(proof));
    return isRight && (await deviceIdOf(key)) === hello.deviceId;
  } catch {
    return false;
  }
};

/** What the signer signs: its own fingerprint first, so that nobody can send a proof back. */
const stateLink = (signer: RTCSessionDescription | null, other: RTCSessionDescription | null): Uint8Array => {
  const fingerprints = [signer, other].map((description) => readFingerprint(description?.sdp ?? ""));
  const [ofSigner, ofOther] = fingerprints;
  if (!ofSigner || !ofOther) throw new Error("no fingerprint in the description");
  return Uint8Array.from([...new TextEncoder().encode("worktable link 2\n"), ...ofSigner, ...ofOther]);
};

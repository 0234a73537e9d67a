import { fromBase64UrlEncoded, toBase64UrlEncoded } from "lib0/buffer";
import { readFingerprint } from "./card/sdp.ts";
import type { Identity } from "./contract.ts";
import { deviceIdOf, verify } from "./identity/identity.ts";
import type { InBand } from "./in-band.ts";

export type Greeting = Extract<InBand, { kind: "hello" }>;

/** Signs that this device is at this end of this connection, as soon as both descriptions of it are there. */
export const proveLink = async (identity: Identity, peer: RTCPeerConnection): Promise<string> => {
  await whenDescribed(peer);
  const statement = stateLink(peer.localDescription, peer.remoteDescription);
  return toBase64UrlEncoded(await identity.sign(statement));
};

/** Whether the device at the other end holds the key that its id follows from. */
export const isProved = async (
  { hello, key, proof }: Greeting,
  peer: RTCPeerConnection,
): Promise<boolean> => {
  try {
    await whenDescribed(peer);
    const statement = stateLink(peer.remoteDescription, peer.localDescription);
    const isRight = await verify(key, statement, fromBase64UrlEncoded(proof));
    return isRight && (await deviceIdOf(key)) === hello.deviceId;
  } catch {
    return false;
  }
};

/**
 * A channel can open before the page sees the description that opened it: the browser's network is ahead of a busy
 * page. Waits for ever on a connection that is closed first.
 */
const whenDescribed = (peer: RTCPeerConnection): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!peer.localDescription || !peer.remoteDescription) return;
      peer.removeEventListener("signalingstatechange", look);
      resolve();
    };
    peer.addEventListener("signalingstatechange", look);
    look();
  });

/** What the signer signs: its own fingerprint first, so that nobody can send a proof back. */
const stateLink = (signer: RTCSessionDescription | null, other: RTCSessionDescription | null): Uint8Array => {
  const fingerprints = [signer, other].map((description) => readFingerprint(description?.sdp ?? ""));
  const [ofSigner, ofOther] = fingerprints;
  if (!ofSigner || !ofOther) throw new Error("no fingerprint in the description");
  return Uint8Array.from([...new TextEncoder().encode("worktable link 2\n"), ...ofSigner, ...ofOther]);
};

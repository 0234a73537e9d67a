import { parseAddress, rankAddress } from "../../room/card/addresses.ts";
import type { AddressesReading } from "./readings.ts";

/** Firefox looks for 6 s before it says that there is no address. */
const GATHER_MS = 8_000;
const CONNECT_MS = 5_000;

const NOTHING: AddressesReading = { hasWebRtc: false, real: 0, names: 0, connected: false };

/** Lets the page connect with itself: which addresses the browser gives out, and whether they carry. */
export async function readAddresses(): Promise<AddressesReading> {
  if (!("RTCPeerConnection" in globalThis)) return NOTHING;
  let pair: readonly RTCPeerConnection[] = [];
  try {
    const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
    pair = [one, other];
    const channels = pair.map((peer) => peer.createDataChannel("check", { negotiated: true, id: 0 }));
    const opened = new Promise<boolean>((resolve) => {
      channels[0]?.addEventListener("open", () => resolve(true), { once: true });
    });
    const found = await offer(one);
    if (found.real + found.names === 0) return { hasWebRtc: true, ...found, connected: false };
    await answer(one, other);
    const connected = await Promise.race([opened, after(CONNECT_MS).then(() => false)]);
    return { hasWebRtc: true, ...found, connected };
  } catch {
    return NOTHING; // refused by policy, or by an add-on
  } finally {
    for (const peer of pair) peer.close();
  }
}

async function offer(one: RTCPeerConnection): Promise<{ real: number; names: number }> {
  const real = new Set<string>();
  const names = new Set<string>();
  one.addEventListener("icecandidate", ({ candidate }) => {
    if (!candidate || candidate.protocol === "tcp") return;
    // Firefox before 132 has no `address`; it is the fifth word of the line.
    const text = candidate.address ?? candidate.candidate.split(" ")[4] ?? "";
    const address = parseAddress(text);
    if (!address || rankAddress(address) === null) return;
    (address.kind === "mdns" ? names : real).add(text);
  });
  await one.setLocalDescription();
  await gathered(one);
  return { real: real.size, names: names.size };
}

async function answer(one: RTCPeerConnection, other: RTCPeerConnection): Promise<void> {
  if (!one.localDescription) throw new Error("No offer was made");
  await other.setRemoteDescription(one.localDescription);
  await other.setLocalDescription();
  await gathered(other);
  if (!other.localDescription) throw new Error("No answer was made");
  await one.setRemoteDescription(other.localDescription);
}

function gathered(peer: RTCPeerConnection): Promise<unknown> {
  const done = new Promise<void>((resolve) => {
    const look = (): void => {
      if (peer.iceGatheringState === "complete") resolve();
    };
    peer.addEventListener("icegatheringstatechange", look);
    look();
  });
  return Promise.race([done, after(GATHER_MS)]);
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

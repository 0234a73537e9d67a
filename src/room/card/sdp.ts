import { formatAddress, hexToBytes, parseAddress, rankAddress } from "./addresses.ts";
import { type Candidate, type Card, compareBytes, MOST_CANDIDATES } from "./card.ts";
import { isIceText } from "./credentials.ts";

/** Takes the card out of an offer (after gathering); null when the offer lacks what a card needs, addresses apart. */
export const readCardFromSdp = (sdp: string): Card | null => {
  const value = (pattern: RegExp): string => pattern.exec(sdp)?.[1] ?? "";
  const fingerprint = readFingerprint(sdp);
  const ufrag = value(/^a=ice-ufrag:(\S+)/m);
  const pwd = value(/^a=ice-pwd:(\S+)/m);
  if (!fingerprint || !isIceText(ufrag, 4) || !isIceText(pwd, 22)) return null;
  return {
    browser: /^o=mozilla/m.test(sdp) ? "firefox" : "other",
    fingerprint,
    ufrag,
    pwd,
    candidates: chooseCandidates(sdp.split(/\r?\n/)),
  };
};

/** The SHA-256 fingerprint of the certificate (32 bytes) in a description; null when there is none. */
export const readFingerprint = (sdp: string): Uint8Array | null => {
  const hex = /^a=fingerprint:sha-256 ([0-9a-f:]+)/im.exec(sdp)?.[1] ?? "";
  const fingerprint = hexToBytes(hex.replaceAll(":", ""));
  return fingerprint.length === 32 ? fingerprint : null;
};

/**
 * The other side's card as the answer to our own offer: both sides make an offer and read the other's card as answer.
 * Who begins the DTLS handshake must be settled the same way on both: Firefox when only one is, else the higher
 * fingerprint. The ICE roles settle themselves (RFC 8445, 7.3.1.1).
 */
export const writeAnswerSdp = (theirs: Card, mine: Card): string =>
  writeSdp(theirs, isDtlsClient(mine, theirs) ? "passive" : "active");

/** A card as a description of its device, which takes this part in the DTLS handshake. */
export const writeSdp = (theirs: Card, setup: "active" | "passive" | "actpass"): string => {
  const fingerprint = Array.from(theirs.fingerprint, (byte) =>
    byte.toString(16).padStart(2, "0").toUpperCase(),
  );
  return [
    "v=0",
    "o=- 1 1 IN IP4 127.0.0.1",
    "s=-",
    "t=0 0",
    "a=group:BUNDLE 0",
    "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
    "c=IN IP4 0.0.0.0",
    "a=mid:0",
    `a=setup:${setup}`,
    `a=ice-ufrag:${theirs.ufrag}`,
    `a=ice-pwd:${theirs.pwd}`,
    `a=fingerprint:sha-256 ${fingerprint.join(":")}`,
    "a=sctp-port:5000",
    "a=max-message-size:262144", // without it browsers assume 65536
    ...theirs.candidates.map(
      (candidate, i) =>
        `a=candidate:${i + 1} 1 udp ${HIGHEST_HOST_PRIORITY - i * 256} ${formatAddress(candidate)} ${candidate.port} typ host`,
    ),
    "",
  ].join("\r\n");
};

const HIGHEST_HOST_PRIORITY = 2_122_260_223;

const isDtlsClient = (mine: Card, theirs: Card): boolean =>
  mine.browser === theirs.browser
    ? compareBytes(mine.fingerprint, theirs.fingerprint) > 0
    : mine.browser === "firefox";

const chooseCandidates = (lines: readonly string[]): Candidate[] =>
  lines
    .flatMap((line) => {
      // a=candidate:<foundation> <component> <transport> <priority> <address> <port> typ <type> …
      const [, component, transport, , address = "", port, , type] = line.split(" ");
      if (!line.startsWith("a=candidate:") || component !== "1" || type !== "host") return [];
      if (transport?.toLowerCase() !== "udp") return [];
      const parsed = parseAddress(address);
      const rank = parsed && rankAddress(parsed);
      return parsed === null || rank === null ? [] : [{ rank, candidate: { ...parsed, port: Number(port) } }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_CANDIDATES)
    .map(({ candidate }) => candidate);

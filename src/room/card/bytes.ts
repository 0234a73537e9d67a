import { type Candidate, type CandidateKind, type Card, MOST_CANDIDATES } from "./card.ts";
import {
  type CredentialsForm,
  chooseCredentialsForm,
  decodeCredentials,
  encodeCredentials,
} from "./credentials.ts";

// The layout is in CARD.md.
export const CARD_VERSION = 1;
const FIREFOX = 1;
const SPELLED = 2;
const KNOWN_KIND_BITS = FIREFOX | SPELLED;
const HEADER_AND_FINGERPRINT = 33;
const CANDIDATE_TAG: Record<CandidateKind, number> = { mdns: 1, ipv4: 4, ipv6: 6 };
const ADDRESS_BYTES: Record<CandidateKind, number> = { mdns: 16, ipv4: 4, ipv6: 16 };
const CHECK_PRIME = 65_521;

/** Card → bytes, check bytes included. */
export const encodeCard = (card: Card): Uint8Array => {
  const shape = chooseCredentialsForm(card);
  // the compact shape follows from the browser, so the header need not name it
  const form: CredentialsForm = shape === usualForm(card.browser) ? shape : "spelled";
  const kind = (card.browser === "firefox" ? FIREFOX : 0) | (form === "spelled" ? SPELLED : 0);
  const body = Uint8Array.from([
    (CARD_VERSION << 4) | kind,
    ...card.fingerprint,
    ...encodeCredentials(card, form),
    ...card.candidates.flatMap(encodeCandidate),
  ]);
  const check = (1 - remainder([...body, 0, 0]) + CHECK_PRIME) % CHECK_PRIME;
  return Uint8Array.from([...body, check >> 8, check & 0xff]);
};

/** Whether the check bytes fit; the same in every version of the card. */
export const hasRightCheck = (bytes: Uint8Array): boolean => bytes.length > 2 && remainder(bytes) === 1;

export const readVersion = (bytes: Uint8Array): number => (bytes[0] ?? 0) >> 4;

/** Bytes with right check bytes → card; null when they are no card of this version. */
export const decodeCard = (bytes: Uint8Array): Card | null => {
  const kind = (bytes[0] ?? 0) & 0x0f;
  if (readVersion(bytes) !== CARD_VERSION || (kind & ~KNOWN_KIND_BITS) !== 0) return null;
  const body = bytes.subarray(0, -2);
  const fingerprint = body.slice(1, HEADER_AND_FINGERPRINT);
  if (fingerprint.length !== HEADER_AND_FINGERPRINT - 1) return null;
  const browser = kind & FIREFOX ? "firefox" : "other";
  const form = kind & SPELLED ? "spelled" : usualForm(browser);
  const credentials = decodeCredentials(body.subarray(HEADER_AND_FINGERPRINT), form);
  if (!credentials) return null;
  const { ufrag, pwd, length } = credentials;
  const candidates = decodeCandidates(body.subarray(HEADER_AND_FINGERPRINT + length));
  return candidates && { browser, fingerprint, ufrag, pwd, candidates };
};

const usualForm = (browser: Card["browser"]): CredentialsForm => (browser === "firefox" ? "hex" : "base64");

const encodeCandidate = ({ kind, address, port }: Candidate): number[] => [
  CANDIDATE_TAG[kind],
  ...address,
  port >> 8,
  port & 0xff,
];

const decodeCandidates = (bytes: Uint8Array): Candidate[] | null => {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < bytes.length) {
    const kind = (["ipv4", "mdns", "ipv6"] as const).find((each) => CANDIDATE_TAG[each] === bytes[at]);
    if (!kind || candidates.length === MOST_CANDIDATES) return null;
    const portAt = at + 1 + ADDRESS_BYTES[kind];
    if (bytes.length < portAt + 2) return null;
    const port = ((bytes[portAt] ?? 0) << 8) | (bytes[portAt + 1] ?? 0);
    candidates.push({ kind, address: bytes.slice(at + 1, portAt), port });
    at = portAt + 2;
  }
  return candidates.length > 0 ? candidates : null;
};

/** The bytes as one big number, modulo the prime. */
const remainder = (bytes: Iterable<number>): number => {
  let rest = 0;
  for (const byte of bytes) rest = (rest * 256 + byte) % CHECK_PRIME;
  return rest;
};

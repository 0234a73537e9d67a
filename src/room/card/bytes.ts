import { type Candidate, type CandidateKind, type Card, type CardLabel, MOST_CANDIDATES } from "./card.ts";
import {
  type CredentialsForm,
  chooseCredentialsForm,
  decodeCredentials,
  encodeCredentials,
} from "./credentials.ts";

// The layout is in CARD.md.
export const CARD_VERSION = 2;
const FIREFOX = 1;
const SPELLED = 2;
const KNOWN_KIND_BITS = FIREFOX | SPELLED;
const FINGERPRINT_END = 33;
const LABEL_END = 39;
const CHECK_BYTES = 2;
const CANDIDATE_TAG: Record<CandidateKind, number> = { mdns: 1, ipv4: 4, ipv6: 6 };
const ADDRESS_BYTES: Record<CandidateKind, number> = { mdns: 16, ipv4: 4, ipv6: 16 };
const CHECK_PRIME = 65_521;

/** Card → bytes, check bytes included. The least good addresses are left out where they would make it too long. */
export const encodeCard = (
  card: Card,
  label: CardLabel,
  mostBytes = Number.POSITIVE_INFINITY,
): Uint8Array => {
  const shape = chooseCredentialsForm(card);
  // the compact shape follows from the browser, so the header need not name it
  const form: CredentialsForm = shape === usualForm(card.browser) ? shape : "spelled";
  const kind = (card.browser === "firefox" ? FIREFOX : 0) | (form === "spelled" ? SPELLED : 0);
  const head = [
    (CARD_VERSION << 4) | kind,
    ...card.fingerprint,
    ...[label.session, label.answers, label.time].flatMap(splitNumber),
    ...encodeCredentials(card, form),
  ];
  const body = [...head, ...encodeCandidates(card.candidates, mostBytes - CHECK_BYTES - head.length)];
  const check = (1 - readRemainder([...body, 0, 0]) + CHECK_PRIME) % CHECK_PRIME;
  return Uint8Array.from([...body, ...splitNumber(check)]);
};

/** Whether the check bytes fit; the same in every version of the card. */
export const hasRightCheck = (bytes: Uint8Array): boolean => bytes.length > 2 && readRemainder(bytes) === 1;

export const readVersion = (bytes: Uint8Array): number => (bytes[0] ?? 0) >> 4;

/** Bytes with right check bytes → card; null when they are no card of this version. */
export const decodeCard = (bytes: Uint8Array): { readonly card: Card; readonly label: CardLabel } | null => {
  const kind = (bytes[0] ?? 0) & 0x0f;
  if (readVersion(bytes) !== CARD_VERSION || (kind & ~KNOWN_KIND_BITS) !== 0) return null;
  const body = bytes.subarray(0, -CHECK_BYTES);
  if (body.length < LABEL_END) return null;
  const fingerprint = body.slice(1, FINGERPRINT_END);
  const [session = 0, answers = 0, time = 0] = [0, 2, 4].map((at) => joinNumber(body, FINGERPRINT_END + at));
  const browser = kind & FIREFOX ? "firefox" : "other";
  const form = kind & SPELLED ? "spelled" : usualForm(browser);
  const credentials = decodeCredentials(body.subarray(LABEL_END), form);
  if (!credentials) return null;
  const { ufrag, pwd, length } = credentials;
  const candidates = decodeCandidates(body.subarray(LABEL_END + length));
  if (!candidates) return null;
  return { card: { browser, fingerprint, ufrag, pwd, candidates }, label: { session, answers, time } };
};

const usualForm = (browser: Card["browser"]): CredentialsForm => (browser === "firefox" ? "hex" : "base64");

/** The best come first; at least one stays, as a card without an address would lead nowhere. */
const encodeCandidates = (candidates: readonly Candidate[], room: number): number[] => {
  const bytes: number[] = [];
  for (const { kind, address, port } of candidates) {
    const candidate = [CANDIDATE_TAG[kind], ...address, ...splitNumber(port)];
    if (bytes.length === 0 || bytes.length + candidate.length <= room) bytes.push(...candidate);
  }
  return bytes;
};

const decodeCandidates = (bytes: Uint8Array): Candidate[] | null => {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < bytes.length) {
    const kind = (["ipv4", "mdns", "ipv6"] as const).find((each) => CANDIDATE_TAG[each] === bytes[at]);
    if (!kind || candidates.length === MOST_CANDIDATES) return null;
    const portAt = at + 1 + ADDRESS_BYTES[kind];
    if (bytes.length < portAt + 2) return null;
    candidates.push({ kind, address: bytes.slice(at + 1, portAt), port: joinNumber(bytes, portAt) });
    at = portAt + 2;
  }
  return candidates.length > 0 ? candidates : null;
};

/** Two bytes, the high one first. */
const splitNumber = (number: number): number[] => [number >> 8, number & 0xff];
const joinNumber = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** The bytes as one big number, high byte first, modulo the prime. */
export const readRemainder = (bytes: Iterable<number>): number => {
  let rest = 0;
  for (const byte of bytes) rest = (rest * 256 + byte) % CHECK_PRIME;
  return rest;
};

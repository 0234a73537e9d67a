/** What a device must tell another so that a link can begin: the part of its offer that is not always the same. */
export interface Card {
  /** Firefox and the others disagree in who should begin the DTLS handshake. */
  readonly browser: "firefox" | "other";
  /** SHA-256 of the certificate, 32 bytes. */
  readonly fingerprint: Uint8Array;
  readonly ufrag: string;
  readonly pwd: string;
  readonly candidates: readonly Candidate[];
}

/** What a card says besides, so that one taken in error is told apart at once. The tags are in tags.ts. */
export interface CardLabel {
  /** Of the session the device is in; 0 = none. */
  readonly session: number;
  /** Of the card this device has read already; 0 = none. */
  readonly answers: number;
  /** When the card was made, in steps of 10 s, modulo 65536. */
  readonly time: number;
}

export const NO_LABEL: CardLabel = { session: 0, answers: 0, time: 0 };

/** An address where the device listens, UDP, on its own network. */
export type Candidate =
  | { readonly kind: "ipv4"; readonly address: Uint8Array; readonly port: number } // 4 bytes
  | { readonly kind: "mdns"; readonly address: Uint8Array; readonly port: number } // 16 bytes: the UUID of <uuid>.local
  | { readonly kind: "ipv6"; readonly address: Uint8Array; readonly port: number }; // 16 bytes

export type CandidateKind = Candidate["kind"];

/** More addresses would make the code harder to scan, and the other side tries its own anyway. */
export const MOST_CANDIDATES = 3;
/** What fits 202 digits, a QR code of version 5 at level M. */
export const MOST_CARD_BYTES = 83;

export const isSameFingerprint = (a: Card, b: Card): boolean =>
  compareBytes(a.fingerprint, b.fingerprint) === 0;

/** Negative, zero or positive, as a sorts before, with or after b. */
export const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

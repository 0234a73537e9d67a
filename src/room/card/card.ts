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

/** An address where the device listens, UDP, on its own network. */
export type Candidate =
  | { readonly kind: "ipv4"; readonly address: Uint8Array; readonly port: number } // 4 bytes
  | { readonly kind: "mdns"; readonly address: Uint8Array; readonly port: number } // 16 bytes: the UUID of <uuid>.local
  | { readonly kind: "ipv6"; readonly address: Uint8Array; readonly port: number }; // 16 bytes

export type CandidateKind = Candidate["kind"];

/** More addresses would make the code harder to scan, and the other side tries its own anyway. */
export const MOST_CANDIDATES = 3;

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

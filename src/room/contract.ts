import type { ReadonlySignal } from "@preact/signals";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";

/** Who a device says it is, first thing on a new link and again whenever it changes. */
export interface Hello {
  readonly protocol: 1;
  readonly deviceId: string;
  readonly role: "presenter" | "participant" | "newcomer";
  /** null while the device has not joined any session. */
  readonly sessionId: string | null;
  readonly tableId: string | null;
}

/** A WebRTC connection to one other device. */
export interface Link {
  readonly id: string;
  /** null until the other device's hello has come. */
  readonly remote: ReadonlySignal<Hello | null>;
  /** "silent": no heartbeat for a while, may come back; "closed": gone for good. */
  readonly state: ReadonlySignal<"open" | "silent" | "closed">;
  readonly bytesSent: () => number;
  readonly bytesReceived: () => number;
  readonly messagesSent: () => number;
  /** Sends an in-band JSON message to this device only. */
  tell(message: unknown): void;
  close(): void;
}

export type PairingProblem =
  | "no-webrtc" // this browser has no RTCPeerConnection, or it was refused
  | "no-addresses" // gathering ended without a candidate: ask for the camera, or no network at all
  | "timed-out" // card applied, nothing came within the time
  | "failed"; // ICE or DTLS said no

export type PairingState =
  | { readonly kind: "preparing" }
  | { readonly kind: "showing"; readonly card: string } // digits, for the QR and as text
  // slow: nothing came for 12 s; keep the card in view, say what to check, offer a fresh card
  | { readonly kind: "connecting"; readonly card: string; readonly slow?: true }
  | { readonly kind: "linked"; readonly link: Link }
  | { readonly kind: "failed"; readonly problem: PairingProblem };

/** What a scanned or pasted text turned out to be. */
export type CardReading =
  | "accepted"
  | "own-card" // one's own mirror image
  | "not-a-card" // any other QR or text
  | "torn" // looks like a card, checksum wrong or cut off
  | "newer-version" // a card of a later Worktable
  | "busy"; // a card was taken already; this one is not needed

/** One card shown and one card taken. A card serves one peer and about 90 s, then a fresh one is made. */
export interface Pairing {
  readonly state: ReadonlySignal<PairingState>;
  /** Takes what the camera saw or what was pasted. */
  take(text: string): CardReading;
  /** Starts over with a fresh card. */
  renew(): void;
  cancel(): void;
}

/** A document that the room keeps the same on all devices that share it. */
export interface SharedDocument {
  /** Same name on all devices, e.g. "<session>/<table>". */
  readonly name: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
}

/** This device's links, and what travels on them. One room per device at a time. */
export interface Room {
  readonly links: ReadonlySignal<readonly Link[]>;
  /** Frames that could not be read and were dropped. */
  readonly dropped: ReadonlySignal<number>;
  setHello(hello: Hello): void;
  pair(): Pairing;
  /**
   * Lets linked devices introduce each other: where `policy` says two devices should hold a link and a third is linked
   * to both, it hands on their cards. Must give the same answer whichever of the two comes first; null = no more.
   */
  introduce(policy: ((one: Hello, other: Hello) => boolean) | null): void;
  /** Keeps a document in step with every linked device that shares the same name; returns its stop. */
  share(document: SharedDocument): () => void;
  /** Calls back with every in-band message (validated JSON by nobody yet: parse it); returns its stop. */
  onTold(listener: (message: unknown, link: Link) => void): () => void;
  close(): void;
}

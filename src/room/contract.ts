import type { ReadonlySignal } from "@preact/signals";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";

/** This device's Ed25519 key, and the id that follows from it. */
export interface Identity {
  /** base64url of the first 16 bytes of SHA-256 of the public key: nobody can claim another's. */
  readonly deviceId: string;
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  /** Signs bytes; 64 bytes. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * Who a device says it is, first thing on a new link and again whenever it changes. The id is proved by the link's
 * handshake; the role is a claim: who is presenter stands in the session's signed record.
 */
export interface Hello {
  readonly protocol: 2;
  readonly deviceId: string;
  readonly role: "presenter" | "participant" | "newcomer";
  /** null while the device has not joined any session. */
  readonly sessionId: string | null;
  readonly tableId: string | null;
}

/** How a link came about. */
export type LinkOrigin = "card" | "introduction" | "spare" | "door";

/** What the browser says of a link's connection. */
export interface LinkStatistics {
  /** Milliseconds, by the browser's own checks; null while unknown. */
  readonly roundTripMs: number | null;
  /** host, prflx … and whether the address is a name (.local); null while no pair is chosen. */
  readonly local: string | null;
  readonly remote: string | null;
}

/** A long message on its way over a link. */
export interface LinkProgress {
  readonly bytes: number;
  readonly of: number;
}

/** A WebRTC connection to one other device. */
export interface Link {
  readonly id: string;
  readonly origin: LinkOrigin;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** A message over 256 KB that is arriving; null when none is. */
  readonly receiving: ReadonlySignal<LinkProgress | null>;
  statistics(): Promise<LinkStatistics>;
  /** null until the other device's hello has come. */
  readonly remote: ReadonlySignal<Hello | null>;
  /** The other device's public key, proved with its hello; null before. */
  remoteKey(): string | null;
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
  | "too-many-connections" // the page holds as many as the browser allows, closed ones that it keeps included
  | "no-addresses" // gathering ended without a candidate: ask for the camera, or no network at all
  | "timed-out" // card applied, nothing came within the time
  | "failed" // ICE or DTLS said no
  | "other-version" // the other device's Worktable speaks another version of the protocol
  | "not-admitted"; // the other device was removed from the session

/** Why nothing came after a card was taken, as far as the connection's statistics tell. */
export type NoAnswerReason =
  | "no-addresses" // not one local address was found
  | "only-names" // only .local names on both sides: the network must pass multicast for them
  | "not-allowed" // ICE never left "new": the browser holds local addresses back (Local Network Access)
  | "no-answer" // checks went out, none came in: the other has not read our card, or the Wi-Fi forbids it
  | "half-open" // checks came in, no answer to ours: a firewall
  | "unknown";

export type PairingState =
  | { readonly kind: "preparing" }
  | { readonly kind: "showing"; readonly card: string } // digits, for the QR and as text
  // slow: nothing came for 8 s; keep the card in view, say what to check, offer a fresh card
  // isRead: the other card says that its device has read ours; if nothing comes all the same, it is the network
  | {
      readonly kind: "connecting";
      readonly card: string;
      readonly slow?: NoAnswerReason;
      readonly isRead?: true;
    }
  | { readonly kind: "linked"; readonly link: Link }
  | {
      readonly kind: "failed";
      readonly problem: PairingProblem;
      readonly reason?: NoAnswerReason;
      readonly isRead?: true;
    };

/** What a scanned or pasted text turned out to be. */
export type CardReading =
  | "accepted"
  | "accepted-old" // taken, but by its clock or ours it was made more than 3 minutes ago: say so if nothing comes
  | "other-session" // a card of another session
  | "for-another" // its device has read a third device's card already
  | "own-card" // one's own mirror image
  | "not-a-card" // any other QR or text
  | "torn" // looks like a card, checksum wrong or cut off
  | "newer-version" // a card of a later Worktable
  | "older-version" // a card of an earlier Worktable
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
  /** Whether a device may have it; absent = everyone who shares the name. */
  readonly admits?: (deviceId: string) => boolean;
  /** Whether what a device writes into it is taken; absent = everyone's. One that is not heard still gets everything. */
  readonly hears?: (deviceId: string) => boolean;
}

/** What was turned away since the room was opened, for the diagnostics. */
export interface RoomCounts {
  /** Frames and messages that could not be read. */
  readonly dropped: number;
  /** Links and introductions refused: no or wrong proof of identity, or not admitted. */
  readonly refused: number;
}

/** Connections of this page, links, spares and attempts alike. */
export interface ConnectionCounts {
  readonly open: number;
  /** Closed, and not yet collected by the browser, which counts them all the same. */
  readonly closed: number;
}

/** Who should hold a link with whom. Both answers are the same whichever of the two comes first. */
export interface LinkPolicy {
  /** Whether a link between the two makes sense at all; a device that is introduced asks this. */
  allows(one: Hello, other: Hello): boolean;
  /** Whether the two should hold one, `known` being all devices that the asking one has links with, and itself. */
  wants(one: Hello, other: Hello, known: readonly Hello[]): boolean;
}

/** A device that announces itself at a door. */
export interface DoorDevice {
  readonly hello: Hello;
  /** Title of its session; null when it is in none. */
  readonly title: string | null;
}

/** A signalling server on the local network (y-webrtc's protocol): links without a scan. Optional, never needed. */
export interface Door {
  /** "opening" also while it tries again. */
  readonly state: ReadonlySignal<"opening" | "open" | "closed">;
  /** Devices in a session, presenters first. */
  readonly found: ReadonlySignal<readonly DoorDevice[]>;
  /** Links to one of them; the states are those of a pairing without cards. */
  meet(deviceId: string): ReadonlySignal<PairingState>;
  close(): void;
}

/** This device's links, and what travels on them. One room per device at a time. */
export interface Room {
  readonly links: ReadonlySignal<readonly Link[]>;
  readonly counts: ReadonlySignal<RoomCounts>;
  /** As it is now, for the diagnostics. */
  countConnections(): ConnectionCounts;
  /** Spares that wait, by device id, as leaf and as hub (PROTOCOL.md, Spares). */
  readonly spares: ReadonlySignal<ReadonlyMap<string, number>>;
  setHello(hello: Hello): void;
  pair(): Pairing;
  /**
   * Lets linked devices introduce each other: where `policy` says two devices should hold a link and a third is linked
   * to both, it hands on their cards. null = no more.
   */
  introduce(policy: LinkPolicy | null): void;
  /**
   * Whom to link with at all; links to others are closed, now and later, after telling them the farewell. Nothing is
   * shared with them meanwhile. null = everyone.
   */
  admit(policy: ((hello: Hello) => boolean) | null, farewell?: () => unknown): void;
  /** The page was asleep or the network changed: every link is tried at once, dead ones are mended. */
  wake(): void;
  /** `title`: of the session this device is in, for newcomers to choose. */
  openDoor(address: string, title: () => string | null): Door;
  /** Keeps a document in step with every linked device that shares the same name; returns its stop. */
  share(document: SharedDocument): () => void;
  /** Calls back with every in-band message (validated JSON by nobody yet: parse it); returns its stop. */
  onTold(listener: (message: unknown, link: Link) => void): () => void;
  close(): void;
}

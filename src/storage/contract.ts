import type { ReadonlySignal } from "@preact/signals";
import type * as Y from "yjs";

/** What storage can honestly say of a document. */
export type Keeping =
  | { readonly kind: "kept" } // all edits are on disk (strict transaction completed)
  | { readonly kind: "keeping" } // a transaction is under way or waiting
  | { readonly kind: "failed"; readonly reason: "full" | "closed" | "unknown" }; // edits stay in memory; retried

/** A document with everything that was ever kept of it, and a listener that keeps what comes. */
export interface StoredDocument {
  readonly doc: Y.Doc;
  readonly keeping: ReadonlySignal<Keeping>;
  /** State vector (client → clock) of what is on disk. */
  readonly kept: ReadonlySignal<ReadonlyMap<number, number>>;
  /** Waits until everything typed so far is on disk; rejects when it can't be. */
  flush(): Promise<void>;
  /** Flushes, stops listening, destroys the document. */
  close(): Promise<void>;
}

/** This device's Ed25519 key. */
export interface StoredIdentity {
  readonly deviceId: string;
  /** base64url */
  readonly publicKey: string;
  /** The seed, 32 bytes. */
  readonly secret: Uint8Array;
}

/** The key of the device that made a session, brought here by a backup. */
export type StoredFounder = Pick<StoredIdentity, "publicKey" | "secret">;

/** A person who uses this tablet in a session. */
export interface StoredPerson {
  readonly id: string;
  readonly name: string;
}

export interface StoredSession {
  readonly id: string;
  readonly role: "presenter" | "participant";
  /** The signed session record (title, tables …); `session` parses it. */
  readonly record: unknown;
  /** The workshop file's content; `session` parses it. */
  readonly workshop: unknown;
  /** How often the presenter had replaced the workshop when this one came; absent = never. */
  readonly workshopEdition?: number;
  /** What earlier editions of the workshop asked, with its names, for answers that are left; absent = nothing. */
  readonly former?: readonly { readonly address: string; readonly label: string }[];
  /** null for the presenter. */
  readonly tableId: string | null;
  /** How far the room had been moved on (the record's `moves`) when this tablet took its table; absent = 0. */
  readonly moves?: number;
  /** The table it came from when the room was last moved on, until that has been seen; "" then. */
  readonly movedFrom?: string;
  /** It was a screen (projector, remote) and has ended that itself; the presenter may not have heard of it yet. */
  readonly screenOff?: boolean;
  /** The place a deputy's device had before it carried on as presenter. */
  readonly seat?: { readonly tableId: string; readonly personId: string };
  /** How far this device's clock was from the session's when they were last compared (session/stage/clock.ts). */
  readonly clock?: { readonly offsetMs: number; readonly accuracyMs: number; readonly at: number };
  /** Present where a backup was opened: this device signs as the one that made the session. */
  readonly founder?: StoredFounder;
  /** Whether it was ever linked to another device in this session. */
  readonly hadLinks?: boolean;
  /** On a presenter's device: who was at which table; absent = nobody yet. */
  readonly attendance?: StoredAttendance;
  readonly people: readonly StoredPerson[];
  readonly personId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly lastOpenedAt: number;
  /** Left on purpose: stays on Home, no longer opened by itself. */
  readonly left: boolean;
}

/** Someone a presenter's device saw at a table. */
export interface Attendee {
  readonly deviceId: string;
  readonly name: string;
  readonly tableId: string;
}

export interface StoredAttendance {
  readonly seen: readonly Attendee[];
  /** The presenter's own lists by table id, one name a line. */
  readonly written: Readonly<Record<string, string>>;
}

/** Where a person's caret was in a session, to open there again. */
export interface StoredPlace {
  readonly cell: string | null;
  readonly start: number;
  readonly end: number;
  readonly inDrafts: boolean;
}

/** Storage of this device. Effects only; no worksheet, no room. */
export interface Storage {
  /** This device's key and id; null before the first use. */
  identity(): Promise<StoredIdentity | null>;
  /** Keeps a new key, unless another tab was first; gives the one that stays. */
  keepIdentity(made: StoredIdentity): Promise<StoredIdentity>;
  /** Sessions, most recently opened first; live. */
  readonly sessions: ReadonlySignal<readonly StoredSession[] | null>;
  session(id: string): Promise<StoredSession | null>;
  putSession(session: StoredSession): Promise<void>;
  /** Reads, changes and writes a session in one transaction; null when it isn't there (and nothing is written). */
  changeSession(id: string, change: (stored: StoredSession) => StoredSession): Promise<StoredSession | null>;
  /** Deletes the session, all its documents and places, in one transaction. */
  deleteSession(id: string): Promise<void>;
  /** Imported workshop files (parsed JSON), newest first. */
  workshops(): Promise<readonly { readonly id: string; readonly content: unknown }[]>;
  putWorkshop(id: string, content: unknown): Promise<void>;
  deleteWorkshop(id: string): Promise<void>;
  /** Opens a session's document ("table/<id>" or "mine/<person>"), live across this device's tabs. */
  openDocument(sessionId: string, name: string): Promise<StoredDocument>;
  /** Reads what is kept of a document, without listening to it; the caller destroys it. */
  readDocument(sessionId: string, name: string): Promise<Y.Doc>;
  place(sessionId: string): Promise<StoredPlace | null>;
  putPlace(sessionId: string, place: StoredPlace): Promise<void>;
  preference(key: string): Promise<string | null>;
  putPreference(key: string, value: string): Promise<void>;
  /** Asks the browser not to evict; the state, and what is used of what is there, in bytes. */
  persistence(): Promise<{ readonly persisted: boolean; readonly usage: number; readonly quota: number }>;
  requestPersistence(): Promise<boolean>;
  close(): void;
}

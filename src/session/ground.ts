import type { ReadonlySignal } from "@preact/signals";
import type { ConnectionCounts, Link, LinkProgress, RoomCounts } from "../room/contract.ts";
import type { Keeping, StoredDocument } from "../storage/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import type { FormerPlace } from "../workshops/former.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import type { LinkState } from "./connection.ts";
import type { Revision } from "./control.ts";
import type { KeptDocument } from "./kept-documents.ts";
import type { SessionRecord, SignedRecord } from "./record.ts";
import type { SessionClock } from "./stage/clock-contract.ts";
import type { Stage } from "./stage/contract.ts";
import type { TableDocument } from "./table-document.ts";
import type { ScreenTold } from "./told.ts";

/** Documents of the presenter's: what the board shows ("desk"), and plans and notes that are for presenters alone. */
export type PapersName = "desk" | "plans";

/** One of them as it is open here. */
export interface Papers {
  readonly name: PapersName;
  readonly stored: StoredDocument;
}

/** What presenter and participant sessions have in common. */
export interface SessionGround {
  readonly id: string;
  readonly record: ReadonlySignal<SessionRecord>;
  /** The same as it was signed; null while it is not. */
  readonly signed: ReadonlySignal<SignedRecord | null>;
  /** What the presenter has set for everyone: part of the record. */
  readonly stage: ReadonlySignal<Stage>;
  readonly clock: SessionClock;
  /** The tables' documents that this device has open. */
  readonly tables: ReadonlySignal<readonly TableDocument[]>;
  /** The workshop as its file has it, in every language. */
  readonly file: WorkshopFile;
  /** The workshop in the chosen language; a component that reads it follows the choice. */
  readonly workshop: Workshop;
  /** What earlier editions of the workshop asked. */
  readonly former: readonly FormerPlace[];
  /** BCP 47 tags of the languages that the workshop has. */
  readonly languages: readonly string[];
  chooseLanguage(language: string): Promise<void>;
  /**
   * Replaces the workshop by a newer one of the same id, on every device of the session, and opens the session anew.
   * Throws where this device did not make the session.
   */
  reviseWorkshop(file: WorkshopFile): Promise<void>;
  /** The worst of all open documents. */
  readonly keeping: ReadonlySignal<Keeping>;
  /** Whether this tab has the links; another tab of this device may have them. */
  readonly leading: ReadonlySignal<boolean>;
  readonly linkStates: ReadonlySignal<ReadonlyMap<string, LinkState>>;
  /** Every link of this device, for those who look closer. */
  readonly links: ReadonlySignal<readonly Link[]>;
  /** Spares that wait, by device. */
  readonly spares: ReadonlySignal<ReadonlyMap<string, number>>;
  /** There were links in this session, and now there is none: only a card helps. */
  readonly lostEveryLink: ReadonlySignal<boolean>;
  /** The long message that is furthest from its end; null when none is arriving. */
  readonly receiving: ReadonlySignal<LinkProgress | null>;
  readonly counts: ReadonlySignal<RoomCounts & { readonly recordsRefused: number }>;
  /** Connections of this page as they are now; none where another tab has the links. */
  countConnections(): ConnectionCounts;
  /** The presenter removed this device: it has no links any more and keeps its answers. */
  readonly isRemoved: ReadonlySignal<boolean>;
  /** This device may carry on as presenter, though it did not make the session. */
  readonly isDeputy: ReadonlySignal<boolean>;
  /** Whether a presenter's device, this one not counted, can be reached now. */
  readonly presenterHere: ReadonlySignal<boolean>;
  readonly deviceId: string;
  /** Title of another session whose device was just turned away; null = none. */
  readonly stranger: ReadonlySignal<string | null>;
  forgetStranger(): void;
  /** Changes the record and tells every linked device. Throws where this device is no presenter's. */
  revise(change: Revision): Promise<void>;
  /**
   * Names the devices that may act as presenter too: linked ones, or deputies already. Throws where this device did not
   * make the session, or one of them is neither.
   */
  deputise(deviceIds: readonly string[]): Promise<void>;
  /** Takes a signed record that came by a file or a code; whether it is now the session's. */
  offerRecord(stored: unknown): Promise<boolean>;
  /** The table that newcomers who link to this device are offered first; null = they choose. */
  invite(tableId: string | null): void;
  /** `role`: as whom the table sees this device, where that is not the session's role. */
  openTable(tableId: string, role?: "presenter"): Promise<TableDocument>;
  /** One of the presenter's papers: kept here, shared as far as the record lets it. Closed with the session. */
  openPapers(name: PapersName): Promise<StoredDocument>;
  /** Hears what presenters' devices and screens say to each other; returns its stop. */
  onAsked(hear: (asked: ScreenTold, link: Link) => void): () => void;
  /** Lets `keeping` speak for one more document, a private one. */
  countAmongKept(document: StoredDocument): void;
  /** What is open, and how much of it is on disk: as it is now, for the diagnostics. */
  listDocuments(): readonly KeptDocument[];
  close(): Promise<void>;
}

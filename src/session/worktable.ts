import type { ReadonlySignal } from "@preact/signals";
import { uuidv4 } from "lib0/random";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Room } from "../room/contract.ts";
import type { Storage, StoredPerson } from "../storage/contract.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import type { Invitation, Joining } from "./joining.ts";
import type { ParticipantSession } from "./participant.ts";
import type { PresenterSession } from "./presenter.ts";
import type { ScreenSession } from "./screen.ts";

/** Someone who uses this tablet in a session. */
export type Person = StoredPerson;
export type OpenSession = ParticipantSession | PresenterSession;
export type AnySession = OpenSession | ScreenSession;

/**
 * Thrown instead of closing a session whose latest answers are only in memory: closing would lose them. Deleting a
 * session is not held up.
 */
export class UnkeptAnswers extends Error {
  override name = "UnkeptAnswers";
}

/** Why a stored session could not be opened. */
export type OpeningProblem = "unknown-session" | "unreadable-session" | "no-seat";

/** This device's Worktable: what is stored, what is open, who is linked. One per page. */
export interface Worktable {
  readonly storage: Storage;
  readonly current: ReadonlySignal<AnySession | null>;
  /** Opens a session, closing another one first. */
  open(sessionId: string): Promise<AnySession | OpeningProblem>;
  /** Closes the open session, if any, and every link. */
  closeCurrent(): Promise<void>;
  /** Makes a session with this device as its presenter; gives its id. */
  start(plan: {
    readonly title: string;
    readonly tables: readonly string[];
    readonly workshop: WorkshopFile;
  }): Promise<string>;
  /** A way into a session: link, hear the invitation, choose. */
  openJoining(): Promise<Joining>;
  /** Takes up an invitation (or comes back to a session known here); gives the session's id. */
  join(
    invitation: Invitation,
    /** null: as the screen that the record names this device. */
    choice: { readonly tableId: string; readonly person: StoredPerson } | null,
  ): Promise<string>;
  /** Who used this tablet in a session before, and at which table; null when nobody did. */
  knownSeat(
    sessionId: string,
  ): Promise<{ readonly people: readonly Person[]; readonly tableId: string | null } | null>;
  /** Links one more device to the open session. */
  room(): Promise<Room>;
  /** Changes who holds the tablet, or the table it sits at, and opens the session anew. */
  sitDown(change: { readonly person?: StoredPerson; readonly tableId?: string }): Promise<void>;
  /** A deputy's device becomes a presenter's; it keeps its seat for stepping back. */
  carryOn(): Promise<void>;
  /** Back to the seat it had before it carried on. */
  stepBack(): Promise<void>;
  /** This device is no longer the session's projector or remote; it goes back to its seat. */
  endScreen(): Promise<void>;
  leave(): Promise<void>;
  remove(sessionId: string): Promise<void>;
}

/** A fresh id for a session or a person. */
export const makeId = (): string => uuidv4();

const WorktableContext = createContext<Worktable | null>(null);
export const WorktableProvider = WorktableContext.Provider;

/** The page's Worktable. */
export function useWorktable(): Worktable {
  const worktable = useContext(WorktableContext);
  if (!worktable) throw new Error("useWorktable outside of WorktableProvider");
  return worktable;
}

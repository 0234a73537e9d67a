import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { uuidv4 } from "lib0/random";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Room } from "../room/contract.ts";
import type { Storage, StoredPerson, StoredSession } from "../storage/contract.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import { goAlong } from "./go-along.ts";
import { openDeviceIdentity, readDeviceId } from "./identity.ts";
import type { Invitation, Joining } from "./joining.ts";
import { openGround } from "./open-session.ts";
import { openParticipantSession, type ParticipantSession } from "./participant.ts";
import type { PresenterSession } from "./presenter.ts";
import { screenRoleOf } from "./record.ts";
import type { ScreenSession } from "./screen.ts";
import * as seats from "./seats.ts";
import { readStoredSession } from "./stored-session.ts";
import { openWording } from "./wording.ts";

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

export function openWorktable(storage: Storage): Worktable {
  const current = signal<AnySession | null>(null);
  let room: Promise<Room> | null = null;
  // One opening or closing at a time: a session's documents may be open only once per page.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => {});
    return next;
  };

  const openDeviceRoom = (): Promise<Room> => {
    if (room) return room;
    const opening = (async () => {
      const [{ openRoom }, identity] = await Promise.all([
        import("../room/room.ts"),
        openDeviceIdentity(storage),
      ]);
      const { deviceId } = identity;
      const opened = openRoom(identity, {
        protocol: 2,
        deviceId,
        role: "newcomer",
        sessionId: null,
        tableId: null,
      });
      return {
        ...opened,
        close: () => {
          room = null;
          opened.close();
        },
      };
    })();
    room = opening;
    // The next attempt begins anew.
    opening.catch(() => {
      if (room === opening) room = null;
    });
    return opening;
  };

  // From now on there is something to lose. The answer is shown in Settings; nothing waits for it.
  const askToKeep = (): void => void storage.requestPersistence().catch(() => false);

  const keepUnkept = (): void => {
    if (current.peek()?.ground.keeping.peek().kind === "failed") throw new UnkeptAnswers();
  };

  const closeSession = async (): Promise<void> => {
    const open = current.peek();
    current.value = null;
    await open?.close();
  };
  const closeSessionAndLinks = async (): Promise<void> => {
    try {
      await closeSession();
    } finally {
      (await room?.catch(() => null))?.close();
    }
  };

  const openNow = async (sessionId: string): Promise<AnySession | OpeningProblem> => {
    const open = current.peek();
    if (open?.ground.id === sessionId) return open;
    keepUnkept();
    // A newcomer's first link outlives joining: only another session's links are dropped.
    if (open) await closeSessionAndLinks();
    const stored = await storage.session(sessionId);
    if (!stored) return "unknown-session";
    const read = await readStoredSession(stored);
    if (!read) return "unreadable-session";
    const { tableId } = stored;
    const deviceId = await readDeviceId(storage);
    const screen = seats.screenOf(stored, read.record, deviceId);
    if (stored.role === "participant" && tableId === null && !screen) return "no-seat";
    // Before anything is open, and no reason not to open: a full tablet still shows what it has.
    await storage
      .changeSession(sessionId, (latest) => ({
        ...latest,
        lastOpenedAt: Date.now(),
        left: false,
        screenOff: latest.screenOff === true && screenRoleOf(read.record, deviceId) !== null,
      }))
      .catch(() => {});
    const person = stored.people.find((one) => one.id === stored.personId);
    const ground = openGround({
      storage,
      stored,
      ...read,
      wording: await openWording(storage, read.file),
      reopen: () =>
        inTurn(async () => {
          if (current.peek()?.ground === ground) await reopenWith((latest) => latest);
        }),
      self: {
        deviceId,
        role: screen ? "screen" : stored.role,
        personId: stored.personId,
        name: person?.name ?? "",
        cell: null,
      },
      openRoom: openDeviceRoom,
    });
    try {
      const session = screen
        ? await (await import("./screen.ts")).openScreenSession(storage, ground, screen, tableId !== null)
        : tableId === null
          ? await (await import("./presenter.ts")).openPresenterSession(storage, ground)
          : await openParticipantSession(storage, { ...stored, tableId }, ground);
      current.value = session;
      return session;
    } catch (error) {
      // Half open it would keep the lock, and no later attempt would get the links.
      await ground.close().catch(() => {});
      throw error;
    }
  };

  const reopenWith = async (change: (stored: StoredSession) => StoredSession): Promise<void> => {
    const open = current.peek();
    if (!open) return;
    keepUnkept();
    const sessionId = open.ground.id;
    if (!(await storage.changeSession(sessionId, change))) return;
    await closeSession();
    await openNow(sessionId);
  };

  // Deleted in another tab of this device: what is open here has nowhere to be kept any more.
  let seen: string | null = null;
  effect(() => {
    const id = current.value?.ground.id ?? null;
    const isKept = storage.sessions.value?.some((one) => one.id === id) ?? false;
    if (isKept || id === null) seen = id;
    else if (seen === id) {
      void inTurn(async () => {
        if (current.peek()?.ground.id === id) await closeSessionAndLinks();
      }).catch(() => {});
    }
  });

  goAlong({ storage, current, inTurn, reopenWith });

  return {
    storage,
    current,
    open: (sessionId) => inTurn(() => openNow(sessionId)),
    closeCurrent: () =>
      inTurn(async () => {
        keepUnkept();
        await closeSessionAndLinks();
      }),
    async start({ title, tables, workshop }) {
      askToKeep();
      const id = makeId();
      const { foundSession } = await import("./found.ts");
      const now = Date.now();
      await storage.putSession({
        id,
        role: "presenter",
        record: await foundSession(storage, { id, title, tables }),
        workshop,
        tableId: null,
        people: [],
        personId: await readDeviceId(storage),
        createdAt: now,
        lastOpenedAt: now,
        left: false,
      });
      return id;
    },
    async openJoining() {
      const [{ openJoining }, opened, deviceId] = await Promise.all([
        import("./joining.ts"),
        openDeviceRoom(),
        readDeviceId(storage),
      ]);
      return openJoining(opened, deviceId);
    },
    async join(invitation, choice) {
      askToKeep();
      const { id } = invitation.record;
      const { joinSession } = await import("./join-session.ts");
      const [known, deviceId] = await Promise.all([storage.session(id), readDeviceId(storage)]);
      await storage.putSession(joinSession(known, invitation, choice, deviceId));
      return id;
    },
    knownSeat: (sessionId) => storage.session(sessionId),
    room: openDeviceRoom,
    sitDown: (change) => inTurn(() => reopenWith((stored) => seats.sitDown(stored, change))),
    carryOn: async () => {
      const change = seats.carryOn(await readDeviceId(storage));
      await inTurn(() => reopenWith(change));
    },
    stepBack: () => inTurn(() => reopenWith(seats.stepBack)),
    endScreen: () => inTurn(() => reopenWith((stored) => ({ ...stored, screenOff: true }))),
    leave: () =>
      inTurn(async () => {
        const open = current.peek();
        if (!open) return;
        keepUnkept();
        await storage.changeSession(open.ground.id, (stored) => ({ ...stored, left: true }));
        await closeSessionAndLinks();
      }),
    remove: (sessionId) =>
      inTurn(async () => {
        if (current.peek()?.ground.id === sessionId) await closeSessionAndLinks();
        await storage.deleteSession(sessionId);
      }),
  };
}

const WorktableContext = createContext<Worktable | null>(null);
export const WorktableProvider = WorktableContext.Provider;

/** The page's Worktable. */
export function useWorktable(): Worktable {
  const worktable = useContext(WorktableContext);
  if (!worktable) throw new Error("useWorktable outside of WorktableProvider");
  return worktable;
}

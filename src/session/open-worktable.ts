import { effect, signal } from "@preact/signals";
import type { Storage, StoredSession } from "../storage/contract.ts";
import { createDeviceRoom } from "./device-room.ts";
import { goAlong } from "./go-along.ts";
import { readDeviceId } from "./identity.ts";
import { openStored } from "./open-stored.ts";
import * as seats from "./seats.ts";
import { type AnySession, makeId, type OpeningProblem, UnkeptAnswers, type Worktable } from "./worktable.ts";

/** Opens what is stored on this device. Once per page. */
export function openWorktable(storage: Storage): Worktable {
  const current = signal<AnySession | null>(null);
  const room = createDeviceRoom(storage);
  // One opening or closing at a time: a session's documents may be open only once per page.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => {});
    return next;
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
      await room.close();
    }
  };

  const openNow = async (sessionId: string): Promise<AnySession | OpeningProblem> => {
    const open = current.peek();
    if (open?.ground.id === sessionId) return open;
    keepUnkept();
    // A newcomer's first link outlives joining: only another session's links are dropped.
    if (open) await closeSessionAndLinks();
    const session = await openStored(sessionId, {
      storage,
      openRoom: room.open,
      reopen: (ground) =>
        inTurn(async () => {
          if (current.peek()?.ground === ground) await reopenWith((latest) => latest);
        }),
    });
    if (typeof session !== "string") current.value = session;
    return session;
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
        room.open(),
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
    room: room.open,
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

import { effect, type ReadonlySignal } from "@preact/signals";
import type { Storage, StoredSession } from "../storage/contract.ts";
import { listPresenters, type ScreenRole, screenRoleOf } from "./record.ts";
import { watchTyping } from "./resting.ts";
import * as seats from "./seats.ts";
import type { AnySession } from "./worktable.ts";

/** What it stands on in the page's Worktable. */
interface Ground {
  readonly storage: Storage;
  readonly current: ReadonlySignal<AnySession | null>;
  inTurn(work: () => Promise<void>): Promise<void>;
  reopenWith(change: (stored: StoredSession) => StoredSession): Promise<void>;
}

/**
 * Goes along with what the presenter has set for this device: the next table of a room that moves on, a screen that it
 * becomes or is no more. As soon as nothing would be lost and typing rests.
 */
export function goAlong({ storage, current, inTurn, reopenWith }: Ground): void {
  const typing = watchTyping();
  const turn = (work: () => Promise<void>) => typing.whenRested(() => void inTurn(work).catch(() => {}));

  effect(() => {
    const open = current.value;
    if (open?.role !== "participant" || !open.isToMove.value) return;
    if (open.ground.keeping.value.kind === "failed") return;
    return turn(async () => {
      const now = current.peek();
      if (now?.role === "participant" && now.isToMove.peek()) await reopenWith(seats.moveOn);
    });
  });

  const turnInto = async (named: ScreenRole | null): Promise<void> => {
    const open = current.peek();
    const stored = open && (await storage.session(open.ground.id));
    // It may have said itself that it no longer is one.
    if (stored && !(named !== null && stored.screenOff)) await reopenWith((latest) => latest);
  };
  effect(() => {
    const open = current.value;
    if (!open || open.role === "presenter" || open.ground.keeping.value.kind === "failed") return;
    const { id, record, deviceId, links } = open.ground;
    const named = screenRoleOf(record.value, deviceId);
    const is = open.role === "participant" ? null : open.role;
    const hasEnded = storage.sessions.value?.find((one) => one.id === id)?.screenOff === true;
    if (hasEnded && named === null) {
      void storage.changeSession(id, (latest) => ({ ...latest, screenOff: false })).catch(() => {});
    } else if (hasEnded && is === null) {
      const presenters = listPresenters(record.value);
      for (const link of links.value) {
        if (presenters.has(link.remote.value?.deviceId ?? "")) link.tell({ kind: "screen-off" });
      }
    } else if (named !== is) {
      return turn(() => turnInto(named));
    }
  });
}

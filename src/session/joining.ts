import { type ReadonlySignal, signal } from "@preact/signals";
import type { Pairing, Room } from "../room/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import type { SessionRecord } from "./record.ts";
import { parseTold } from "./told.ts";

/** What a newcomer was offered over its first link. */
export interface Invitation {
  readonly record: SessionRecord;
  readonly workshop: Workshop;
  /** The inviter's own table; null when the presenter invites. */
  readonly tableId: string | null;
}

/** A device on its way into a session: it links first, then hears which session that is. */
export interface Joining {
  readonly invitation: ReadonlySignal<Invitation | null>;
  /** An invitation came that this version of the app can't read. */
  readonly unreadable: ReadonlySignal<boolean>;
  makePairing(): Pairing;
  close(): void;
}

export function openJoining(room: Room): Joining {
  const invitation = signal<Invitation | null>(null);
  const unreadable = signal(false);
  const stop = room.onTold((message) => {
    const told = parseTold(message);
    if (told?.kind === "unreadable-invitation") unreadable.value = true;
    if (told?.kind !== "invitation") return;
    const { record, workshop, tableId } = told;
    const known = invitation.peek();
    if (known && known.record.id !== record.id) return;
    unreadable.value = false;
    invitation.value = { record, workshop, tableId };
  });
  const makePairing = (): Pairing => {
    unreadable.value = false;
    return room.pair();
  };
  return { invitation, unreadable, makePairing, close: stop };
}

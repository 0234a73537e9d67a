import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Door, DoorDevice, Pairing, PairingState, Room } from "../room/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import type { FormerPlace } from "../workshops/former.ts";
import { localise } from "../workshops/localise.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import { findDoor } from "./door.ts";
import type { SessionRecord, SignedRecord } from "./record.ts";
import { verifyRecord } from "./signed-record.ts";
import { parseTold, type Told } from "./told.ts";

/** What a newcomer was offered over its first link. */
export interface Invitation {
  readonly record: SessionRecord;
  /** The same as it was signed. */
  readonly signed: SignedRecord;
  readonly file: WorkshopFile;
  /** Which of the record's editions the file is. */
  readonly edition: number;
  readonly former: readonly FormerPlace[];
  /** The file in a language of this device. */
  readonly workshop: Workshop;
  /** The inviter's own table; null when the presenter invites. */
  readonly tableId: string | null;
}

/** A device on its way into a session: it links first, then hears which session that is. */
export interface Joining {
  readonly deviceId: string;
  readonly invitation: ReadonlySignal<Invitation | null>;
  /** An invitation came that this version of the app can't read. */
  readonly unreadable: ReadonlySignal<boolean>;
  makePairing(): Pairing;
  /** Devices in a session that stand at the door of this page's server, where it has one: no scan is needed. */
  readonly atDoor: ReadonlySignal<readonly DoorDevice[]>;
  /** Links to one of them. */
  meet(deviceId: string): ReadonlySignal<PairingState>;
  close(): void;
}

export function openJoining(room: Room, deviceId: string): Joining {
  const invitation = signal<Invitation | null>(null);
  const unreadable = signal(false);
  const hear = async (told: Extract<Told, { kind: "invitation" }>): Promise<void> => {
    const { record: signed, workshop: file, edition, former, tableId } = told;
    const record = await verifyRecord(signed);
    if (!record) {
      unreadable.value = true;
      return;
    }
    const known = invitation.peek();
    if (known && known.record.id !== record.id) return;
    unreadable.value = false;
    const workshop = localise(file, navigator.languages);
    invitation.value = { record, signed, file, edition, former, workshop, tableId };
  };
  const stop = room.onTold((message) => {
    const told = parseTold(message);
    if (told?.kind === "unreadable-invitation") unreadable.value = true;
    if (told?.kind === "invitation") void hear(told);
  });
  const makePairing = (): Pairing => {
    unreadable.value = false;
    return room.pair();
  };
  const door = signal<Door | null>(null);
  let isOver = false;
  void findDoor().then((found) => {
    if (found && !isOver) door.value = room.openDoor(found.signal, () => null);
  });
  return {
    deviceId,
    invitation,
    unreadable,
    makePairing,
    atDoor: computed(() => door.value?.found.value ?? []),
    meet: (deviceId) => {
      unreadable.value = false;
      const meeting = door.peek()?.meet(deviceId);
      return meeting ?? signal<PairingState>({ kind: "failed", problem: "failed" });
    },
    close: () => {
      isOver = true;
      stop();
      door.peek()?.close();
    },
  };
}

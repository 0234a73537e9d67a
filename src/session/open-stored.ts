import type { Room } from "../room/contract.ts";
import type { Storage } from "../storage/contract.ts";
import type { SessionGround } from "./ground.ts";
import { readDeviceId } from "./identity.ts";
import { openGround } from "./open-ground.ts";
import { openParticipantSession } from "./participant.ts";
import { screenRoleOf } from "./record.ts";
import { screenOf } from "./seats.ts";
import { readStoredSession } from "./stored-session.ts";
import { openWording } from "./wording.ts";
import type { AnySession, OpeningProblem } from "./worktable.ts";

interface Surroundings {
  readonly storage: Storage;
  readonly openRoom: () => Promise<Room>;
  /** Opens a session anew from what is stored, if this is still the one that is open. */
  readonly reopen: (ground: SessionGround) => Promise<void>;
}

/** Opens a session as what this device is in it: its presenter's, a participant's, or a screen. Nothing else may be open. */
export async function openStored(
  sessionId: string,
  { storage, openRoom, reopen }: Surroundings,
): Promise<AnySession | OpeningProblem> {
  const stored = await storage.session(sessionId);
  if (!stored) return "unknown-session";
  const read = await readStoredSession(stored);
  if (!read) return "unreadable-session";
  const { tableId } = stored;
  const deviceId = await readDeviceId(storage);
  const screen = screenOf(stored, read.record, deviceId);
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
  const ground: SessionGround = openGround({
    storage,
    stored,
    ...read,
    wording: await openWording(storage, read.file),
    reopen: () => reopen(ground),
    self: {
      deviceId,
      role: screen ? "screen" : stored.role,
      personId: stored.personId,
      name: person?.name ?? "",
      cell: null,
    },
    openRoom,
  });
  try {
    if (screen) {
      return await (await import("./screen.ts")).openScreenSession(storage, ground, screen, tableId !== null);
    }
    return tableId === null
      ? await (await import("./presenter.ts")).openPresenterSession(storage, ground)
      : await openParticipantSession(storage, { ...stored, tableId }, ground);
  } catch (error) {
    // Half open it would keep the lock, and no later attempt would get the links.
    await ground.close().catch(() => {});
    throw error;
  }
}

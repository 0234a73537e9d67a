import type { StoredPerson, StoredSession } from "../storage/contract.ts";
import {
  readStoredRecord,
  type ScreenRole,
  type SessionRecord,
  screenRoleOf,
  tableAfterMoves,
} from "./record.ts";

/** Another person, or another table by choice: moves of the room that came before don't count any more. */
export const sitDown = (
  stored: StoredSession,
  { person, tableId }: { readonly person?: StoredPerson; readonly tableId?: string },
): StoredSession => ({
  ...stored,
  ...(tableId !== undefined && {
    tableId,
    moves: readStoredRecord(stored.record)?.moves ?? 0,
    movedFrom: "",
  }),
  personId: person?.id ?? stored.personId,
  people: person ? [...stored.people.filter((one) => one.id !== person.id), person] : stored.people,
});

/** Goes along with the room, which the presenter has moved on. */
export function moveOn(stored: StoredSession): StoredSession {
  const record = readStoredRecord(stored.record);
  if (!record || stored.tableId === null) return stored;
  const tableId = tableAfterMoves(record, stored.tableId, stored.moves ?? 0);
  return { ...stored, tableId, moves: record.moves, movedFrom: stored.tableId };
}

/** A deputy's device becomes a presenter's, and remembers where it sat. */
export const carryOn =
  (deviceId: string) =>
  ({ tableId, personId, ...stored }: StoredSession): StoredSession => ({
    ...stored,
    role: "presenter",
    tableId: null,
    personId: deviceId,
    ...(tableId !== null && { seat: { tableId, personId } }),
  });

/** Back to the seat it had. */
export const stepBack = ({ seat, ...stored }: StoredSession): StoredSession =>
  seat ? { ...stored, role: "participant", ...seat } : stored;

/** What a device opens a session as, where a presenter has made it a screen and it did not end that itself. */
export const screenOf = (
  stored: StoredSession,
  record: SessionRecord,
  deviceId: string,
): ScreenRole | null =>
  stored.role === "participant" && !stored.screenOff ? screenRoleOf(record, deviceId) : null;

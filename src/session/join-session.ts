import type { StoredPerson, StoredSession } from "../storage/contract.ts";
import type { Invitation } from "./joining.ts";
import { isNewerRecord, listPresenters, readStoredRecord } from "./record.ts";

/** What is stored of a session when an invitation is taken up; `known`: what was stored of it before. */
export function joinSession(
  known: StoredSession | null,
  { record, signed, file, edition, former }: Invitation,
  choice: { readonly tableId: string; readonly person: StoredPerson } | null,
  deviceId: string,
): StoredSession {
  const now = Date.now();
  const knownRecord = known && readStoredRecord(known.record);
  const people = known?.people ?? [];
  // A presenter's own device comes back as the presenter's, whoever invites it.
  const isPresenter =
    record.presenterId === deviceId || (known?.role === "presenter" && listPresenters(record).has(deviceId));
  return {
    id: record.id,
    role: isPresenter ? "presenter" : "participant",
    record: knownRecord && isNewerRecord(knownRecord, record) ? known.record : signed,
    // An inviter that was away may have an older one than this device.
    ...(known && (known.workshopEdition ?? 0) > edition
      ? { workshop: known.workshop, workshopEdition: known.workshopEdition ?? 0 }
      : { workshop: file, workshopEdition: edition, former }),
    // A screen keeps the seat that it may have had before.
    tableId: isPresenter ? null : (choice?.tableId ?? known?.tableId ?? null),
    moves: record.moves,
    people:
      isPresenter || !choice
        ? people
        : [...people.filter((one) => one.id !== choice.person.id), choice.person],
    personId: isPresenter ? deviceId : (choice?.person.id ?? known?.personId ?? deviceId),
    createdAt: known?.createdAt ?? now,
    lastOpenedAt: now,
    left: false,
  };
}

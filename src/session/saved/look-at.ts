import type { Storage } from "../../storage/contract.ts";
import { parseWorkshop } from "../../workshops/parse.ts";
import type { WorkshopFile } from "../../workshops/text.ts";
import { readDeviceId } from "../identity.ts";
import { isSameSession, listPresenters, readStoredRecord, type SessionRecord } from "../record.ts";
import { verifyRecord } from "../signed-record.ts";
import type { SavedSession } from "./format.ts";

/** What opening a saved session makes of this device. */
export type Becomes =
  | "presenter" // it goes on as the presenter's
  | "reader" // it sees, prints and takes home everything, and can't lead: the key is not in the file
  | "seat" // it goes on as the file's person at the file's table
  | "merge"; // it stays what it is; what is new comes in

/** What is in a saved session, looked at before anything is taken in. */
export interface SavedLook {
  readonly saved: SavedSession;
  readonly record: SessionRecord;
  readonly file: WorkshopFile;
  /** Name of the participant's table; null in a presenter's file. */
  readonly tableName: string | null;
  readonly hasPrivate: boolean;
  readonly hasKey: boolean;
  /** Whether the session is on this device already. */
  readonly isKnown: boolean;
  readonly becomes: Becomes;
}

/** "forged": its presenter did not sign it, or it claims another session's name; "unreadable": its workshop is no workshop. */
export async function lookAt(
  storage: Storage,
  saved: SavedSession,
): Promise<SavedLook | "forged" | "unreadable"> {
  const record = await verifyRecord(saved.record);
  if (!record) return "forged";
  const parsed = parseWorkshop(saved.workshop);
  if (!parsed.ok) return "unreadable";
  const known = await storage.session(record.id);
  const kept = known && readStoredRecord(known.record);
  if (kept && !isSameSession(kept, record)) return "forged";
  const { seat, founder } = saved;
  const hasKey = founder !== null && founder.publicKey === record.presenterKey;
  const leads = hasKey || listPresenters(record).has(await readDeviceId(storage));
  return {
    saved,
    record,
    file: parsed.file,
    tableName: seat && (record.tables.find(({ id }) => id === seat.tableId)?.name ?? ""),
    hasPrivate: saved.documents.some(({ name }) => name.startsWith("mine/")),
    hasKey,
    isKnown: known !== null,
    becomes: seat
      ? known && (known.tableId === null || known.people.some(({ id }) => id === seat.person.id))
        ? "merge"
        : "seat"
      : hasKey || (leads && !known)
        ? "presenter"
        : known
          ? "merge"
          : "reader",
  };
}

import { openIdentity } from "../../room/identity/identity.ts";
import type { Storage, StoredFounder, StoredSession } from "../../storage/contract.ts";
import { mergeUpdate } from "../exchange/merge-update.ts";
import { openDeviceIdentity } from "../identity.ts";
import {
  isNewerRecord,
  listPresenters,
  readSignedRecord,
  readStoredRecord,
  reviseRecord,
  type SessionRecord,
  type SignedRecord,
} from "../record.ts";
import { signRecord, writeWarrant } from "../signed-record.ts";
import type { SavedDocument } from "./format.ts";
import type { SavedLook } from "./look-at.ts";

/** What came of it. */
export interface TakenInSession {
  readonly sessionId: string;
  /** Changes that were new here, all documents together. */
  readonly changes: number;
  /** Documents that could not be taken in, and were left alone: names as in the file. */
  readonly unfit: readonly string[];
}

/**
 * Puts a saved session on this device and merges what is there already; the same file again changes nothing. The
 * session must not be open meanwhile.
 */
export async function takeInSession(storage: Storage, look: SavedLook): Promise<TakenInSession> {
  const { record, saved } = look;
  const known = await storage.session(record.id);
  const next = await writeSession(storage, look, known);
  await storage.putSession(next);
  let changes = 0;
  const unfit: string[] = [];
  for (const document of saved.documents.filter(({ name }) => isFor(next, name))) {
    const merged = await mergeInto(storage, record.id, document);
    if (merged === "unfit") unfit.push(document.name);
    else changes += merged;
  }
  return { sessionId: record.id, changes, unfit };
}

/** A participant's device keeps its own table's answers and its people's private ones; a presenter's all but those. */
function isFor({ role, tableId, people }: StoredSession, name: string): boolean {
  if (role === "presenter") return !name.startsWith("mine/");
  return name === `table/${tableId}` || people.some(({ id }) => name === `mine/${id}`);
}

async function mergeInto(
  storage: Storage,
  sessionId: string,
  { name, update }: SavedDocument,
): Promise<number | "unfit"> {
  const document = await storage.openDocument(sessionId, name);
  try {
    const merged = mergeUpdate(document.doc, update);
    await document.flush();
    return merged;
  } finally {
    await document.close();
  }
}

async function writeSession(
  storage: Storage,
  { record, saved, file, becomes, hasKey }: SavedLook,
  known: StoredSession | null,
): Promise<StoredSession> {
  const kept = known && readStoredRecord(known.record);
  const keptSigned = known && readSignedRecord(known.record);
  const isKeptNewer = kept && keptSigned && !isNewerRecord(record, kept);
  const latest = isKeptNewer ? { record: kept, signed: keptSigned } : { record, signed: saved.record };
  const { deviceId, publicKey } = await openDeviceIdentity(storage);
  const now = Date.now();
  const isFileNewer = !known || (known.workshopEdition ?? 0) < saved.edition;
  const common = {
    ...(known ?? { createdAt: record.createdAt, lastOpenedAt: now, left: false }),
    id: record.id,
    record: latest.signed,
    workshop: isFileNewer ? file : known.workshop,
    ...(isFileNewer && { workshopEdition: saved.edition, former: saved.former }),
  };
  if (becomes === "merge" && known) return { ...known, ...common };
  const { seat, founder } = saved;
  if (becomes === "seat" && seat) {
    const others = known?.people.filter(({ id }) => id !== seat.person.id) ?? [];
    return {
      ...common,
      role: "participant",
      tableId: seat.tableId,
      moves: seat.moves,
      people: [...others, seat.person],
      personId: seat.person.id,
    };
  }
  return {
    ...common,
    ...(hasKey && founder && { founder }),
    record:
      hasKey && founder ? await nameDevice(latest, founder, { deviceId, key: publicKey }) : latest.signed,
    role: "presenter",
    tableId: null,
    people: known?.people ?? [],
    personId: deviceId,
    ...(known && known.tableId !== null && { seat: { tableId: known.tableId, personId: known.personId } }),
  };
}

/** The record with this device among those who may act as presenter. */
async function nameDevice(
  { record, signed }: { readonly record: SessionRecord; readonly signed: SignedRecord },
  founder: StoredFounder,
  device: { readonly deviceId: string; readonly key: string },
): Promise<SignedRecord> {
  if (listPresenters(record).has(device.deviceId)) return signed;
  const identity = await openIdentity(founder);
  const warrant = await writeWarrant(identity, record, [...(record.warrant?.deputies ?? []), device]);
  return signRecord(identity, reviseRecord(record, { warrant }));
}

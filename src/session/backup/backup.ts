import * as Y from "yjs";
import { openIdentity } from "../../room/identity/identity.ts";
import type { Storage, StoredFounder } from "../../storage/contract.ts";
import { decodeBase64url, encodeBase64url } from "../../workshops/base64url.ts";
import { parseWorkshop } from "../../workshops/parse.ts";
import { openDeviceIdentity } from "../identity.ts";
import type { PresenterSession } from "../presenter.ts";
import {
  isNewerRecord,
  listPresenters,
  readSignedRecord,
  readStoredRecord,
  reviseRecord,
  type SignedRecord,
} from "../record.ts";
import { isFields, isText } from "../shapes.ts";
import { signRecord, verifyRecord, writeWarrant } from "../signed-record.ts";
import { type SealFault, seal, unseal } from "./seal.ts";

const FORMAT = "worktable-backup";
const DESK = "desk";

/** Why a backup could not be opened. "no-key": it was made by a device that did not start the session. */
export type BackupFault = SealFault | "unreadable" | "forged" | "no-key";

/** The whole session as one sealed file: record, workshop, every document, and the founder's key where it is here. */
export async function writeBackup(
  storage: Storage,
  session: PresenterSession,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { ground } = session;
  const [stored, own, papers] = await Promise.all([
    storage.session(ground.id),
    storage.identity(),
    ground.openPapers(),
  ]);
  const { presenterKey } = ground.record.peek();
  const founder = stored?.founder ?? (own?.publicKey === presenterKey ? own : null);
  const documents = [
    ...ground.tables
      .peek()
      .map(({ tableId, stored: table }) => ({ name: `table/${tableId}`, doc: table.doc })),
    { name: DESK, doc: papers.doc },
  ];
  const content = {
    format: FORMAT,
    version: 1,
    record: ground.signed.peek(),
    workshop: ground.file,
    edition: ground.record.peek().workshopEdition,
    founder: founder && { publicKey: founder.publicKey, secret: encodeBase64url(founder.secret) },
    documents: documents.map(({ name, doc }) => ({
      name,
      update: encodeBase64url(Y.encodeStateAsUpdate(doc)),
    })),
  };
  return seal(new TextEncoder().encode(JSON.stringify(content)), passphrase);
}

/**
 * Puts a backed-up session on this device, which may then go on as its presenter, and merges what is there already;
 * the same backup again changes nothing. The session must not be open meanwhile. Gives its id.
 */
export async function openBackup(
  storage: Storage,
  file: Uint8Array,
  passphrase: string,
): Promise<{ readonly sessionId: string } | BackupFault> {
  const opened = await unseal(file, passphrase);
  if (typeof opened === "string") return opened;
  const content = readContent(opened);
  if (!content) return "unreadable";
  const record = await verifyRecord(content.record);
  if (!record) return "forged";
  const { founder } = content;
  if (!founder || founder.publicKey !== record.presenterKey) return "no-key";
  const parsed = parseWorkshop(content.workshop);
  if (!parsed.ok) return "unreadable";

  const known = await storage.session(record.id);
  const kept = known && readStoredRecord(known.record);
  const keptSigned = known && readSignedRecord(known.record);
  const isKeptNewer = kept && keptSigned && isNewerRecord(kept, record);
  const latest = isKeptNewer ? { record: kept, signed: keptSigned } : { record, signed: content.record };
  const { deviceId } = await openDeviceIdentity(storage);
  const now = Date.now();
  await storage.putSession({
    ...(known ?? { createdAt: record.createdAt, people: [], left: false }),
    id: record.id,
    role: "presenter",
    record: await nameThisDevice(storage, latest, founder),
    workshop: isKeptNewer ? known.workshop : parsed.file,
    workshopEdition: isKeptNewer ? (known.workshopEdition ?? 0) : content.edition,
    tableId: null,
    personId: deviceId,
    founder,
    lastOpenedAt: now,
  });
  for (const { name, update } of content.documents) {
    const document = await storage.openDocument(record.id, name);
    try {
      Y.applyUpdate(document.doc, update);
      await document.flush();
    } finally {
      await document.close();
    }
  }
  return { sessionId: record.id };
}

/** The record with this device among those who may act as presenter. */
async function nameThisDevice(
  storage: Storage,
  { record, signed }: { readonly record: Parameters<typeof reviseRecord>[0]; readonly signed: SignedRecord },
  founder: StoredFounder,
): Promise<SignedRecord> {
  const { deviceId, publicKey } = await openDeviceIdentity(storage);
  if (listPresenters(record).has(deviceId)) return signed;
  const identity = await openIdentity(founder);
  const deputies = [...(record.warrant?.deputies ?? []), { deviceId, key: publicKey }];
  const warrant = await writeWarrant(identity, record, deputies);
  return signRecord(identity, reviseRecord(record, { warrant }));
}

interface Content {
  readonly record: SignedRecord;
  readonly workshop: unknown;
  readonly edition: number;
  readonly founder: StoredFounder | null;
  readonly documents: readonly { readonly name: string; readonly update: Uint8Array }[];
}

function readContent(bytes: Uint8Array): Content | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isFields(value) || value.format !== FORMAT || value.version !== 1) return null;
    const record = readSignedRecord(value.record);
    if (!record || !Array.isArray(value.documents)) return null;
    return {
      record,
      workshop: value.workshop,
      edition: typeof value.edition === "number" ? value.edition : 0,
      founder: readFounder(value.founder),
      documents: value.documents.flatMap((one: unknown) => {
        if (!isFields(one) || !isText(one.name, 80) || !/^(table\/[\w-]+|desk)$/.test(one.name)) return [];
        const update = typeof one.update === "string" ? decodeBase64url(one.update) : null;
        return update ? [{ name: one.name, update }] : [];
      }),
    };
  } catch {
    return null;
  }
}

function readFounder(value: unknown): StoredFounder | null {
  if (!isFields(value) || !isText(value.publicKey, 100) || typeof value.secret !== "string") return null;
  const secret = decodeBase64url(value.secret);
  return secret?.length === 32 ? { publicKey: value.publicKey, secret } : null;
}

import type { Identity } from "../room/contract.ts";
import { deviceIdOf, verify } from "../room/identity/identity.ts";
import { decodeBase64url, encodeBase64url } from "../workshops/base64url.ts";
import {
  type Deputy,
  parseSessionRecord,
  type SessionRecord,
  type SignedRecord,
  type Warrant,
} from "./record.ts";

const RECORD = "worktable record 1\n";
const WARRANT = "worktable warrant 1\n";
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Signs a record as the device that changed it. */
export async function signRecord(identity: Identity, record: SessionRecord): Promise<SignedRecord> {
  const text = JSON.stringify(record);
  const signature = await identity.sign(encode(RECORD + text));
  return { text, key: identity.publicKey, signature: encodeBase64url(signature) };
}

/** The record inside, when the founder signed it or a deputy whom the founder's warrant names; else null. Never throws. */
export async function verifyRecord(signed: SignedRecord): Promise<SessionRecord | null> {
  try {
    const record = parseSessionRecord(JSON.parse(signed.text));
    if (!record || (await deviceIdOf(record.presenterKey)) !== record.presenterId) return null;
    const { warrant, presenterKey } = record;
    if (warrant && !(await isFounders(record, warrant))) return null;
    const signers = [presenterKey, ...(warrant?.deputies ?? []).map(({ key }) => key)];
    if (!signers.includes(signed.key)) return null;
    return (await isSigned(signed.key, RECORD + signed.text, signed.signature)) ? record : null;
  } catch {
    return null;
  }
}

/** Names the deputies anew; only the founder can. Throws elsewhere. */
export async function writeWarrant(
  identity: Identity,
  record: SessionRecord,
  deputies: readonly Deputy[],
): Promise<Warrant> {
  if (identity.publicKey !== record.presenterKey) throw new Error("Only the founder names deputies");
  const number = (record.warrant?.number ?? 0) + 1;
  const signature = await identity.sign(encode(warrantText(record.id, number, deputies)));
  return { number, deputies, signature: encodeBase64url(signature) };
}

const isFounders = (record: SessionRecord, { number, deputies, signature }: Warrant): Promise<boolean> =>
  isSigned(record.presenterKey, warrantText(record.id, number, deputies), signature);

const isSigned = async (key: string, text: string, signature: string): Promise<boolean> => {
  const bytes = decodeBase64url(signature);
  return bytes !== null && (await verify(key, encode(text), bytes));
};

const warrantText = (sessionId: string, number: number, deputies: readonly Deputy[]): string =>
  WARRANT + JSON.stringify([sessionId, number, deputies.map(({ deviceId, key }) => [deviceId, key])]);

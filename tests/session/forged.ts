import { openDeviceIdentity } from "../../src/session/identity.ts";
import { readSignedRecord, type SessionRecord, type SignedRecord } from "../../src/session/record.ts";
import { signRecord } from "../../src/session/signed-record.ts";
import type { Worktable } from "../../src/session/worktable.ts";

/** A record that a device signs with its own key, whoever may. */
export const signAs = async (device: Worktable, record: SessionRecord): Promise<SignedRecord> =>
  signRecord(await openDeviceIdentity(device.storage), record);

/** A changed text under the signature of the record that is stored. */
export async function forge(device: Worktable, record: SessionRecord): Promise<SignedRecord> {
  const signed = readSignedRecord((await device.storage.session(record.id))?.record);
  if (!signed) throw new Error("the record is not signed");
  return { ...signed, text: JSON.stringify(record) };
}

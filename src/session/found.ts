import type { Storage } from "../storage/contract.ts";
import { openDeviceIdentity } from "./identity.ts";
import type { SignedRecord } from "./record.ts";
import { signRecord } from "./signed-record.ts";
import { EMPTY_STAGE } from "./stage/contract.ts";

/** Makes the first record of a session, with this device as its presenter. */
export async function foundSession(
  storage: Storage,
  plan: { readonly id: string; readonly title: string; readonly tables: readonly string[] },
): Promise<SignedRecord> {
  const identity = await openDeviceIdentity(storage);
  return signRecord(identity, {
    id: plan.id,
    title: plan.title,
    presenterId: identity.deviceId,
    presenterKey: identity.publicKey,
    warrant: null,
    removed: [],
    screens: [],
    tables: plan.tables.map((name, index) => ({ id: `t${index + 1}`, name })),
    moves: 0,
    sequence: 0,
    workshopEdition: 0,
    createdAt: Date.now(),
    stage: EMPTY_STAGE,
  });
}

import type { Identity } from "../room/contract.ts";
import type { Storage, StoredIdentity } from "../storage/contract.ts";

/** This device's key, made on first use. */
async function loadKeys(storage: Storage): Promise<StoredIdentity> {
  const known = await storage.identity();
  if (known) return known;
  const { deviceIdOf, makeIdentity } = await import("../room/identity/identity.ts");
  const keys = await makeIdentity();
  return storage.keepIdentity({ ...keys, deviceId: await deviceIdOf(keys.publicKey) });
}

/** This device's id, the same in every session. */
export const readDeviceId = async (storage: Storage): Promise<string> => (await loadKeys(storage)).deviceId;

/** This device's key, ready to sign. */
export async function openDeviceIdentity(storage: Storage): Promise<Identity> {
  const [{ openIdentity }, keys] = await Promise.all([
    import("../room/identity/identity.ts"),
    loadKeys(storage),
  ]);
  return openIdentity(keys);
}

import { fromBase64UrlEncoded, toBase64UrlEncoded } from "lib0/buffer";
import type { Identity } from "../contract.ts";
import { chooseSigning } from "./signing.ts";

/** A device's keys as plain data, for the device's own store. */
export interface StoredKeys {
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  /** The 32 bytes (RFC 8032's private key) that everything else follows from. */
  readonly secret: Uint8Array;
}

const DEVICE_ID_BYTES = 16;

/** Makes the keys of a new device. */
export const makeIdentity = async (): Promise<StoredKeys> => {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const publicKey = await (await chooseSigning()).publicKeyOf(secret);
  return { publicKey: toBase64UrlEncoded(publicKey), secret };
};

/** Reads keys that `makeIdentity` made. Rejects when they are none, or don't belong together. */
export const openIdentity = async ({ publicKey, secret }: StoredKeys): Promise<Identity> => {
  const signing = await chooseSigning();
  const expected = toBase64UrlEncoded(await signing.publicKeyOf(secret));
  if (expected !== publicKey) throw new Error("the keys do not belong together");
  return {
    deviceId: await deviceIdOf(publicKey),
    publicKey,
    sign: await signing.openSigner(secret, readKey(publicKey)),
  };
};

/** The id of the device that holds a key (32 bytes, base64url). Rejects when the text is no key. */
export const deviceIdOf = async (publicKey: string): Promise<string> => {
  const hash = await (await chooseSigning()).sha256(readKey(publicKey));
  return toBase64UrlEncoded(hash.subarray(0, DEVICE_ID_BYTES));
};

/** Whether the holder of a key signed the bytes. False, never an error, for anything that is no key or signature. */
export const verify = async (
  publicKey: string,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  const signing = await chooseSigning();
  try {
    return await signing.verify(readKey(publicKey), bytes, signature);
  } catch {
    return false;
  }
};

const readKey = (publicKey: string): Uint8Array => {
  const bytes = fromBase64UrlEncoded(publicKey);
  // one spelling only: the same key in another would pass for another device's
  if (bytes.length !== 32 || toBase64UrlEncoded(bytes) !== publicKey) throw new Error("not a key");
  return bytes;
};

import { MOST_FILE_BYTES } from "./format.ts";

/*
 * A sealed file: "WTBACKUP" (8 bytes), version (1), PBKDF2 iterations (4, big-endian), salt (16), initialisation
 * vector (12), then AES-256-GCM over the content, with all of the head as additional data (NIST SP 800-38D). Version 2
 * holds an open session file; version 1, of earlier Worktables, gzipped JSON.
 */
const MAGIC = new TextEncoder().encode("WTBACKUP");
const VERSION = 2;
/** OWASP's advice of 2023 for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
/** A file that asks for more is not ours: it would only keep the device busy. */
const MOST_ITERATIONS = 10_000_000;
const HEAD_BYTES = 41;

export type SealFault = "no-crypto" | "torn" | "newer" | "too-large" | "wrong-passphrase";

/** WebCrypto is there on https and on this device's own address only. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Whether these bytes begin as a sealed file's. */
export const isSealed = (file: Uint8Array): boolean => MAGIC.every((byte, at) => file[at] === byte);

/** Closes a content under a passphrase. Throws where `canSeal` says no. */
export async function seal(
  content: Uint8Array<ArrayBuffer>,
  passphrase: string,
  version = VERSION,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(HEAD_BYTES);
  head.set(MAGIC);
  head[8] = version;
  new DataView(head.buffer).setUint32(9, ITERATIONS);
  crypto.getRandomValues(head.subarray(13));
  const body = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: head.slice(29), additionalData: head },
    await deriveKey(passphrase, head),
    content,
  );
  return new Uint8Array(await new Blob([head, body]).arrayBuffer());
}

/** Opens what `seal` closed. A file that was changed in any way is like a wrong passphrase: nothing of it is believed. */
export async function unseal(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<{ readonly version: number; readonly content: Uint8Array<ArrayBuffer> } | SealFault> {
  if (!canSeal()) return "no-crypto";
  const head = file.slice(0, HEAD_BYTES);
  const version = head[8] ?? 0;
  if (version > VERSION) return "newer";
  if (file.length > MOST_FILE_BYTES) return "too-large";
  if (file.length <= HEAD_BYTES || version < 1) return "torn";
  const iterations = new DataView(head.buffer).getUint32(9);
  if (iterations < 1 || iterations > MOST_ITERATIONS) return "torn";
  try {
    const content = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: head.slice(29), additionalData: head },
      await deriveKey(passphrase, head),
      file.subarray(HEAD_BYTES),
    );
    return { version, content: new Uint8Array(content) };
  } catch {
    return "wrong-passphrase";
  }
}

async function deriveKey(passphrase: string, head: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
  const iterations = new DataView(head.buffer).getUint32(9);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: head.slice(13, 29), iterations },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

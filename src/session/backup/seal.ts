/*
 * A sealed file: "WTBACKUP" (8 bytes), version 1 (1), PBKDF2 iterations (4, big-endian), salt (16), initialisation
 * vector (12), then AES-256-GCM over the gzipped content, with all of the head as additional data (NIST SP 800-38D).
 */
const MAGIC = new TextEncoder().encode("WTBACKUP");
const VERSION = 1;
/** OWASP's advice of 2023 for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
/** A file that asks for more is not ours: it would only keep the device busy. */
const MOST_ITERATIONS = 10_000_000;
const HEAD_BYTES = 41;
const MOST_BYTES = 512 * 1024 * 1024;

export type SealFault = "no-crypto" | "not-a-backup" | "newer-version" | "wrong-passphrase";

/** WebCrypto is there on https and on this device's own address only. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Closes a content under a passphrase. Throws where `canSeal` says no. */
export async function seal(content: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(HEAD_BYTES);
  head.set(MAGIC);
  head[8] = VERSION;
  new DataView(head.buffer).setUint32(9, ITERATIONS);
  crypto.getRandomValues(head.subarray(13));
  const body = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: head.slice(29), additionalData: head },
    await deriveKey(passphrase, head),
    await pipe(content, new CompressionStream("gzip")),
  );
  return new Uint8Array([...head, ...new Uint8Array(body)]);
}

/** Opens what `seal` closed. A file that was changed in any way is like a wrong passphrase: nothing of it is believed. */
export async function unseal(
  file: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | SealFault> {
  if (!canSeal()) return "no-crypto";
  const head = file.slice(0, HEAD_BYTES);
  if (
    file.length <= HEAD_BYTES ||
    file.length > MOST_BYTES ||
    !MAGIC.every((byte, at) => head[at] === byte)
  ) {
    return "not-a-backup";
  }
  if (head[8] !== VERSION) return "newer-version";
  const iterations = new DataView(head.buffer).getUint32(9);
  if (iterations < 1 || iterations > MOST_ITERATIONS) return "not-a-backup";
  try {
    const content = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: head.slice(29), additionalData: head },
      await deriveKey(passphrase, head),
      file.slice(HEAD_BYTES),
    );
    return await pipe(new Uint8Array(content), new DecompressionStream("gzip"));
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

async function pipe(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

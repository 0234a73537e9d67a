/** Ed25519 and SHA-256, by the browser or by a library; both read the same keys and give the same signatures. */
export interface Signing {
  /** The public key (32 bytes) of a seed (32 bytes). */
  publicKeyOf(seed: Uint8Array): Promise<Uint8Array>;
  /** Reads the keys once; the function signs with them. */
  openSigner(seed: Uint8Array, publicKey: Uint8Array): Promise<(bytes: Uint8Array) => Promise<Uint8Array>>;
  /** Rejects or gives false when the signature is not right. */
  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
}

let chosen: Promise<Signing> | null = null;

/** The browser's own where it has both; it has none on plain http, and Chrome before 137 no Ed25519. */
export const chooseSigning = (): Promise<Signing> => {
  chosen ??= hasEd25519().then(async (has) =>
    has
      ? (await import("./browser-signing.ts")).browserSigning
      : (await import("./library-signing.ts")).librarySigning,
  );
  // a chunk that could not be loaded is tried again
  chosen.catch(() => {
    chosen = null;
  });
  return chosen;
};

const hasEd25519 = async (): Promise<boolean> => {
  try {
    await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
    return true;
  } catch {
    return false;
  }
};

import * as ed25519 from "@noble/ed25519";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import type { Signing } from "./signing.ts";

ed25519.hashes.sha512 = sha512;

/** By a library, where the browser has no Ed25519 or keeps it for https. */
export const librarySigning: Signing = {
  publicKeyOf: async (seed) => ed25519.getPublicKey(seed),
  openSigner: async (seed) => async (bytes) => ed25519.sign(bytes, seed),
  // as strict as browsers are (RFC 8032)
  verify: async (publicKey, bytes, signature) =>
    ed25519.verify(signature, bytes, publicKey, { zip215: false }),
  sha256: async (bytes) => sha256(bytes),
};

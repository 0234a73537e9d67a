import { fromBase64UrlEncoded, toBase64UrlEncoded } from "lib0/buffer";
import type { Signing } from "./signing.ts";

// RFC 8410, 7: all that stands before the seed in a private key
const PKCS8_HEAD = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/** By the browser's WebCrypto. */
export const browserSigning: Signing = {
  publicKeyOf: async (seed) => {
    const pkcs8 = Uint8Array.from([...PKCS8_HEAD, ...seed]);
    const key = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
    const { x } = await crypto.subtle.exportKey("jwk", key);
    return fromBase64UrlEncoded(x ?? "");
  },
  openSigner: async (seed, publicKey) => {
    const jwk = {
      kty: "OKP",
      crv: "Ed25519",
      d: toBase64UrlEncoded(seed),
      x: toBase64UrlEncoded(publicKey),
    };
    const key = await crypto.subtle.importKey("jwk", jwk, "Ed25519", false, ["sign"]);
    return async (bytes) => new Uint8Array(await crypto.subtle.sign("Ed25519", key, new Uint8Array(bytes)));
  },
  verify: async (publicKey, bytes, signature) => {
    const key = await crypto.subtle.importKey("raw", new Uint8Array(publicKey), "Ed25519", false, ["verify"]);
    return crypto.subtle.verify("Ed25519", key, new Uint8Array(signature), new Uint8Array(bytes));
  },
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))),
};

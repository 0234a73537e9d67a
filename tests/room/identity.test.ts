import fc from "fast-check";
import { fromHexString, toHexString } from "lib0/buffer";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { browserSigning } from "../../src/room/identity/browser-signing.ts";
import { deviceIdOf, makeIdentity, openIdentity, verify } from "../../src/room/identity/identity.ts";
import { librarySigning } from "../../src/room/identity/library-signing.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe.each([
  ["the browser", browserSigning],
  ["the library", librarySigning],
])("signing by %s", (_name, signing) => {
  test("agrees with RFC 8032, 7.1, test 3", async () => {
    const seed = fromHexString("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
    const message = fromHexString("af82");
    const publicKey = await signing.publicKeyOf(seed);
    expect(toHexString(publicKey)).toBe("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
    const sign = await signing.openSigner(seed, publicKey);
    expect(toHexString(await sign(message))).toBe(
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    );
  });

  test("hashes as FIPS 180-4 does", async () => {
    expect(toHexString(await signing.sha256(new TextEncoder().encode("abc")))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

test("both ways have the same keys and signatures, and each believes the other", async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), fc.uint8Array({ maxLength: 200 }), async (seed, message) => {
      const publicKey = await browserSigning.publicKeyOf(seed);
      expect(await librarySigning.publicKeyOf(seed)).toEqual(publicKey);
      const signature = await (await librarySigning.openSigner(seed, publicKey))(message);
      expect(await (await browserSigning.openSigner(seed, publicKey))(message)).toEqual(signature);
      for (const signing of [browserSigning, librarySigning]) {
        expect(await signing.verify(publicKey, message, signature)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test("an identity signs what its key verifies, and its id follows from the key", async () => {
  const keys = await makeIdentity();
  const identity = await openIdentity(structuredClone(keys));
  expect(identity.publicKey).toBe(keys.publicKey);
  expect(identity.deviceId).toMatch(/^[\w-]{22}$/);
  expect(await deviceIdOf(keys.publicKey)).toBe(identity.deviceId);
  expect((await openIdentity(await makeIdentity())).deviceId).not.toBe(identity.deviceId);
  const message = Uint8Array.of(1, 2, 3);
  const signature = await identity.sign(message);
  expect(await verify(identity.publicKey, message, signature)).toBe(true);
  expect(await verify(identity.publicKey, Uint8Array.of(1, 2, 4), signature)).toBe(false);
  expect(await verify((await makeIdentity()).publicKey, message, signature)).toBe(false);
});

test("keys that don't belong together are no identity", async () => {
  const [one, other] = [await makeIdentity(), await makeIdentity()];
  await expect(openIdentity({ ...one, publicKey: other.publicKey })).rejects.toThrow(/belong together/);
});

test("what is no key or no signature verifies nothing, and never throws", async () => {
  const { publicKey } = await makeIdentity();
  // the last character of 43 carries two bits that must be 0
  const otherSpelling = publicKey.slice(0, -1) + String.fromCharCode(publicKey.charCodeAt(42) + 1);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.constantFrom(publicKey, otherSpelling, `${publicKey}=`)),
      fc.uint8Array({ maxLength: 70 }),
      async (key, signature) => {
        expect(await verify(key, Uint8Array.of(1), signature)).toBe(false);
      },
    ),
  );
  await expect(deviceIdOf(otherSpelling)).rejects.toThrow(/not a key/);
});

test("a page without crypto.subtle has identities too, and both kinds of pages believe each other", async () => {
  const keys = await makeIdentity();
  const message = Uint8Array.of(1, 2, 3);
  const signature = await (await openIdentity(keys)).sign(message);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal("crypto", { getRandomValues }); // as on plain http
  vi.resetModules();
  const insecure = await import("../../src/room/identity/identity.ts");
  const same = await insecure.openIdentity(keys);
  expect(await same.sign(message)).toEqual(signature);
  const made = await insecure.openIdentity(await insecure.makeIdentity());
  const signatureOfMade = await made.sign(message);
  expect(await insecure.verify(keys.publicKey, message, signature)).toBe(true);
  expect(await insecure.verify(keys.publicKey, Uint8Array.of(1), signature)).toBe(false);
  const deviceId = await insecure.deviceIdOf(keys.publicKey);
  vi.unstubAllGlobals();
  expect(deviceId).toBe(await deviceIdOf(keys.publicKey));
  expect(await verify(made.publicKey, message, signatureOfMade)).toBe(true);
});

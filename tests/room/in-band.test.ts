import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeInBand, encodeInBand, type InBand } from "../../src/room/in-band.ts";

const GREETING: InBand = {
  kind: "hello",
  hello: { protocol: 2, deviceId: "d", role: "participant", sessionId: null, tableId: null },
  key: "k".repeat(43),
  proof: "p".repeat(86),
};
const encodeJson = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json));

test("a message comes back as it was", () => {
  const messages: InBand[] = [
    GREETING,
    { kind: "tell", message: { any: ["thing", null] } },
    { kind: "spare-offer", id: "1", card: "12" },
    { kind: "spare-answer", id: "1", card: "34" },
    { kind: "spare-drop", id: "1" },
  ];
  for (const message of messages) expect(decodeInBand(encodeInBand(message))).toEqual(message);
});

test("bytes and JSON that are no message give null, and never throw", () => {
  const noise = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.jsonValue().map(encodeJson));
  fc.assert(
    fc.property(noise, (bytes) => {
      expect(decodeInBand(bytes)).toBeNull();
    }),
  );
});

test("a hello with anything wrong in it gives null", () => {
  const members = ["hello", "key", "proof"] as const;
  fc.assert(
    fc.property(fc.constantFrom(...members), fc.jsonValue(), (member, value) => {
      expect(decodeInBand(encodeJson({ ...GREETING, [member]: value }))).toBeNull();
    }),
  );
  const inside = ["deviceId", "role", "sessionId", "tableId"] as const;
  const wrong = fc.oneof(
    // NaN and the infinities are null in JSON, which is right where a device has no table.
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(fc.string()),
    fc.constantFrom("", "x".repeat(201)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...inside), wrong, (member, value) => {
      const hello = { ...GREETING.hello, [member]: value };
      expect(decodeInBand(encodeJson({ ...GREETING, hello }))).toBeNull();
    }),
  );
});

test("a hello of any other version says so, whatever else it says", () => {
  fc.assert(
    fc.property(fc.nat(), fc.dictionary(fc.string(), fc.jsonValue()), (protocol, rest) => {
      fc.pre(protocol !== 2);
      const other = { ...rest, kind: "hello", hello: { ...rest, protocol } };
      expect(decodeInBand(encodeJson(other))).toBe("other-version");
    }),
  );
  expect(decodeInBand(encodeJson({ kind: "hello", hello: { protocol: "3" } }))).toBeNull();
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate, Card } from "../../src/room/card/card.ts";
import { encodeDigits } from "../../src/room/card/digits.ts";
import { readCardFromSdp, writeAnswerSdp } from "../../src/room/card/sdp.ts";
import { readCardText, writeCardText } from "../../src/room/card/text.ts";
import { CHROMIUM_OFFER, CHROMIUM_OFFER_MDNS, FIREFOX_OFFER } from "./support/offers.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const iceText = (least: number, most: number) =>
  fc.string({
    unit: fc.constantFrom(..."ABCXYZabcxyz0123456789+/"),
    minLength: least,
    maxLength: most,
  });
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });

const anyCandidate: fc.Arbitrary<Candidate> = fc.oneof(
  fc.record({ kind: fc.constant("ipv4" as const), address: bytes(4), port: fc.nat(65_535) }),
  fc.record({
    kind: fc.constantFrom("mdns" as const, "ipv6" as const),
    address: bytes(16),
    port: fc.nat(65_535),
  }),
);
const anyCredentials = fc.oneof(
  fc.record({ ufrag: iceText(4, 4), pwd: iceText(24, 24) }),
  fc.record({ ufrag: hex(8), pwd: hex(32) }),
  fc.record({ ufrag: iceText(4, 255), pwd: iceText(22, 255) }),
);
const anyCard: fc.Arbitrary<Card> = fc
  .record({
    browser: fc.constantFrom("firefox" as const, "other" as const),
    fingerprint: bytes(32),
    credentials: anyCredentials,
    candidates: fc.array(anyCandidate, { minLength: 1, maxLength: 3 }),
  })
  .map(({ credentials, ...rest }) => ({ ...rest, ...credentials }));
const anyCardText = anyCard.map(writeCardText);

const change = (text: string, at: number, digit: string): string =>
  text.slice(0, at) + digit + text.slice(at + 1);

describe("a card as text", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        expect(readCardText(writeCardText(card))).toEqual({ kind: "card", card });
      }),
    );
  });

  test("survives blanks, line breaks, hyphens and invisible marks", () => {
    const mark = fc.constantFrom(" ", "\n", "\r\n", "\t", "-", "–", "\u200b", "\u00a0", "\ufeff");
    fc.assert(
      fc.property(anyCard, fc.array(fc.tuple(fc.nat(), mark), { maxLength: 40 }), (card, marks) => {
        let text = writeCardText(card);
        for (const [place, each] of marks) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + each + text.slice(at);
        }
        expect(readCardText(text)).toEqual({ kind: "card", card });
      }),
    );
  });

  test("with one wrong digit is torn, wherever the digit is", () => {
    fc.assert(
      fc.property(anyCardText, fc.nat(), fc.nat(8), (text, place, step) => {
        const at = place % text.length;
        const digit = String((Number(text[at]) + 1 + step) % 10);
        expect(readCardText(change(text, at, digit))).toEqual({ kind: "torn" });
      }),
      { numRuns: 500 },
    );
  });

  test("with two neighbouring digits exchanged is torn", () => {
    fc.assert(
      fc.property(anyCardText, fc.nat(), (text, place) => {
        const at = place % (text.length - 1);
        const [a = "", b = ""] = text.slice(at, at + 2);
        fc.pre(a !== b);
        expect(readCardText(change(change(text, at, b), at + 1, a))).toEqual({ kind: "torn" });
      }),
      { numRuns: 500 },
    );
  });

  test("cut off anywhere is torn, or no card when too little is left", () => {
    fc.assert(
      fc.property(anyCardText, fc.nat(), (text, place) => {
        const cut = text.slice(0, place % text.length);
        expect(readCardText(cut)).toEqual({ kind: cut.length < 17 ? "not-a-card" : "torn" });
      }),
      { numRuns: 500 },
    );
  });

  test("any other text is no card, and never throws", () => {
    const other = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.stringMatching(/^\d{1,16}$/),
      fc.constant("4006381333931"),
    );
    fc.assert(
      fc.property(other, (text) => {
        expect(readCardText(text)).toEqual({ kind: "not-a-card" });
      }),
    );
    expect(readCardText("1".repeat(1_000_000))).toEqual({ kind: "not-a-card" });
    fc.assert(fc.property(bytes(63), (noise) => void readCardText(encodeDigits(noise))));
  });

  test("of a later version says so", () => {
    fc.assert(
      fc.property(bytes(60), fc.integer({ min: 2, max: 15 }), (body, version) => {
        const later = withCheck(Uint8Array.of(version << 4, ...body));
        expect(readCardText(encodeDigits(later))).toEqual({ kind: "newer-version" });
      }),
    );
    expect(readCardText(encodeDigits(withCheck(Uint8Array.of(0x14, ...new Uint8Array(60)))))).toEqual({
      kind: "newer-version",
    });
  });
});

describe("a browser's offer", () => {
  test("of Chromium becomes digits for a small QR code", () => {
    const card = readCardFromSdp(CHROMIUM_OFFER);
    expect(card).toMatchObject({ browser: "other", ufrag: "zVBn", pwd: "4O3XCC2osWvjNzQG6eeA3/0R" });
    expect(card?.candidates.map(({ kind, port }) => [kind, port])).toEqual([
      ["ipv4", 39_480],
      ["ipv6", 50_705],
    ]);
    const withIpv4Alone = card && { ...card, candidates: card.candidates.slice(0, 1) };
    expect(withIpv4Alone && writeCardText(withIpv4Alone)).toHaveLength(153);
  });

  test("of Chromium without camera gives its mDNS names", () => {
    expect(readCardFromSdp(CHROMIUM_OFFER_MDNS)?.candidates.map(({ kind }) => kind)).toEqual([
      "mdns",
      "mdns",
    ]);
  });

  test("of Firefox keeps its compact shape, TCP addresses left out", () => {
    const card = readCardFromSdp(FIREFOX_OFFER);
    expect(card).toMatchObject({ browser: "firefox", ufrag: "d24a8a70" });
    expect(card?.candidates.map(({ port }) => port)).toEqual([47_464, 47_380]);
    const withIpv4Alone = card && { ...card, candidates: card.candidates.slice(0, 1) };
    expect(withIpv4Alone && writeCardText(withIpv4Alone)).toHaveLength(151);
  });

  test("with many addresses gives the three best, private IPv4 first, and none that lead nowhere", () => {
    const addresses = [
      "2001:db8::7",
      "fe80::1",
      "::1",
      "127.0.0.1",
      "169.254.3.4",
      "a320b124-63b2-47eb-b877-2090b00c766e.local",
      "printer.local",
      "93.184.216.34",
      "172.31.0.9",
      "10.0.0.300",
    ];
    const added = addresses
      .map((address, i) => `a=candidate:${i} 1 udp 1 ${address} ${7000 + i} typ host`)
      .join("\r\n");
    const mapped = "a=candidate:77 1 udp 1 192.168.0.1 9999 typ srflx raddr 0.0.0.0 rport 0";
    const offer = CHROMIUM_OFFER.replaceAll(/a=candidate:.*\r\n/g, "").concat(added, "\r\n", mapped, "\r\n");
    expect(readCardFromSdp(offer)?.candidates.map(({ port }) => port)).toEqual([7008, 7007, 7005]);
  });

  test.each([
    ["Chromium", CHROMIUM_OFFER],
    ["Chromium without camera", CHROMIUM_OFFER_MDNS],
    ["Firefox", FIREFOX_OFFER],
  ])("of %s comes back from its card as an answer that says the same", (_name, offer) => {
    const card = readCardFromSdp(offer);
    if (!card) throw new Error("no card");
    const read = readCardText(writeCardText(card));
    if (read.kind !== "card") throw new Error(read.kind);
    const answer = writeAnswerSdp(read.card, { ...card, fingerprint: new Uint8Array(32) });
    expect(readCardFromSdp(answer)).toEqual({ ...card, browser: "other" });
    for (const line of [/^a=fingerprint:.*$/m, /^a=ice-ufrag:.*$/m, /^a=ice-pwd:.*$/m]) {
      expect(answer.match(line)?.[0].toLowerCase()).toBe(offer.match(line)?.[0].toLowerCase());
    }
  });

  test("that is none gives no card", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCardFromSdp(text)).toBeNull();
      }),
    );
  });
});

test("exactly one of two devices begins the handshake, Firefox if only one is", () => {
  fc.assert(
    fc.property(anyCard, anyCard, (a, b) => {
      const setup = (theirs: Card, mine: Card) => /a=setup:(\w+)/.exec(writeAnswerSdp(theirs, mine))?.[1];
      expect(setup(a, b)).not.toBe(setup(b, a));
      if (a.browser !== b.browser) expect(setup(a, b)).toBe(a.browser === "firefox" ? "active" : "passive");
    }),
  );
});

/** The check as CARD.md states it: the whole number leaves 1 when divided by 65521. */
const withCheck = (body: Uint8Array): Uint8Array => {
  const value = body.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) * 65_536n;
  const check = Number((65_522n - (value % 65_521n)) % 65_521n);
  return Uint8Array.of(...body, check >> 8, check & 0xff);
};

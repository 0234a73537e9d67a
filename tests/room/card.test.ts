import fc from "fast-check";
import encodeQR from "qr";
import { describe, expect, test } from "vitest";
import { encodeCard } from "../../src/room/card/bytes.ts";
import { type Candidate, type Card, type CardLabel, NO_LABEL } from "../../src/room/card/card.ts";
import { encodeDigits } from "../../src/room/card/digits.ts";
import { readCardFromSdp, readFingerprint, writeAnswerSdp } from "../../src/room/card/sdp.ts";
import { isOld, tagCard, tagSession, tagTime } from "../../src/room/card/tags.ts";
import { readCardText, writeCardText, writeShownCard } from "../../src/room/card/text.ts";
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
const anyBrowser = fc.constantFrom("firefox" as const, "other" as const);
const makeCard = (
  credentials: fc.Arbitrary<{ ufrag: string; pwd: string }>,
  most: number,
): fc.Arbitrary<Card> =>
  fc
    .record({
      browser: anyBrowser,
      fingerprint: bytes(32),
      credentials,
      candidates: fc.array(anyCandidate, { minLength: 1, maxLength: most }),
    })
    .map(({ credentials, ...rest }) => ({ ...rest, ...credentials }));
/** One address always has a place. */
const anyCard = makeCard(anyCredentials, 1);
const anyLabel: fc.Arbitrary<CardLabel> = fc.record({
  session: fc.nat(65_535),
  answers: fc.nat(65_535),
  time: fc.nat(65_535),
});
const anyCardText = fc.tuple(anyCard, anyLabel).map(([card, label]) => writeShownCard(card, label));

const change = (text: string, at: number, digit: string): string =>
  text.slice(0, at) + digit + text.slice(at + 1);

describe("a card as text", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(anyCard, anyLabel, (card, label) => {
        expect(readCardText(writeShownCard(card, label))).toEqual({ kind: "card", card, label });
      }),
    );
  });

  test("fits a QR code of version 5 at level M, whatever the addresses; the best of them is always there", () => {
    const chromium = makeCard(fc.record({ ufrag: iceText(4, 4), pwd: iceText(24, 24) }), 3);
    const firefox = makeCard(fc.record({ ufrag: hex(8), pwd: hex(32) }), 3);
    const browsers = fc.oneof(
      chromium.map((card): Card => ({ ...card, browser: "other" })),
      firefox.map((card): Card => ({ ...card, browser: "firefox" })),
    );
    fc.assert(
      fc.property(browsers, anyLabel, (card, label) => {
        const text = writeShownCard(card, label);
        expect(text.length).toBeLessThanOrEqual(202);
        // throws when the text does not fit
        encodeQR(text, "raw", { ecc: "medium", version: 5, encoding: "numeric" });
        const read = readCardText(text);
        if (read.kind !== "card") throw new Error(read.kind);
        const { candidates, ...rest } = card;
        expect(read.card).toMatchObject(rest);
        expect(read.card.candidates[0]).toEqual(candidates[0]);
        const left = read.card.candidates.map((candidate) =>
          candidates.findIndex((one) => same(one, candidate)),
        );
        expect(left).toEqual([...left].sort());
        if (candidates.every(({ kind }) => kind === "ipv4")) expect(left.length).toBe(candidates.length);
      }),
    );
  });

  test("that no camera reads has all addresses", () => {
    fc.assert(
      fc.property(makeCard(anyCredentials, 3), (card) => {
        expect(readCardText(writeCardText(card))).toEqual({ kind: "card", card, label: NO_LABEL });
      }),
    );
  });

  test("survives blanks, line breaks, hyphens and invisible marks", () => {
    const mark = fc.constantFrom(" ", "\n", "\r\n", "\t", "-", "–", "\u200b", "\u00a0", "\ufeff");
    fc.assert(
      fc.property(anyCardText, fc.array(fc.tuple(fc.nat(), mark), { maxLength: 40 }), (whole, marks) => {
        let text = whole;
        for (const [place, each] of marks) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + each + text.slice(at);
        }
        expect(readCardText(text)).toEqual(readCardText(whole));
        expect(readCardText(text).kind).toBe("card");
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
      fc.property(bytes(60), fc.integer({ min: 3, max: 15 }), (body, version) => {
        const later = withCheck(Uint8Array.of(version << 4, ...body));
        expect(readCardText(encodeDigits(later))).toEqual({ kind: "newer-version" });
      }),
    );
    expect(readCardText(encodeDigits(withCheck(Uint8Array.of(0x24, ...new Uint8Array(60)))))).toEqual({
      kind: "newer-version",
    });
  });
});

describe("bytes with right check bytes that no device of ours wrote", () => {
  const anyBody = fc.oneof(
    bytes(60),
    fc.uint8Array({ minLength: 1, maxLength: 120 }),
    // a good card with some bytes changed, or cut
    fc
      .tuple(anyCard, anyLabel, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat(20))
      .map(([card, label, changes, cut]) => {
        const body = encodeCard(card, label).slice(0, -2);
        for (const [place, byte] of changes) body[place % body.length] = byte;
        return body.slice(0, Math.max(1, body.length - cut));
      }),
  );

  test("give a card that can be used, or none, and never throw", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const read = readCardText(encodeDigits(withCheck(body)));
        if (read.kind !== "card") return;
        const { card } = read;
        expect(card.candidates.length).toBeGreaterThan(0);
        // not one line more than the browser is to read, whatever stands in the credentials
        const lines = writeAnswerSdp(card, { ...card, browser: "other" }).split("\r\n");
        expect(lines).toHaveLength(15 + card.candidates.length);
        expect(readFingerprint(lines.join("\r\n"))).toEqual(card.fingerprint);
      }),
      { numRuns: 2000 },
    );
  });

  test("of version 1 are told apart from other codes", () => {
    expect(readCardText(encodeDigits(withCheck(Uint8Array.of(0x10, ...new Uint8Array(60)))))).toEqual({
      kind: "older-version",
    });
    expect(readCardText(encodeDigits(withCheck(Uint8Array.of(0x10, 1, 2, 3, 4, 5))))).toEqual({
      kind: "not-a-card",
    });
  });
});

describe("a label", () => {
  test("tags a session, a card and the absence of them differently", () => {
    expect(tagSession(null)).toBe(0);
    fc.assert(
      fc.property(fc.uuid(), anyCard, (id, card) => {
        for (const tag of [tagSession(id), tagCard(card)]) {
          expect(tag).toBeGreaterThan(0);
          expect(tag).toBeLessThan(65_536);
        }
        expect(tagCard({ ...card, ufrag: `${card.ufrag}x` })).not.toBe(tagCard(card));
      }),
    );
  });

  test("is old more than 3 minutes from now, before or after, also where the count begins anew", () => {
    fc.assert(
      fc.property(fc.nat(4_000_000_000_000), fc.integer({ min: -300_000, max: 300_000 }), (now, apartMs) => {
        const then = Math.max(0, now + apartMs);
        const label = { session: 0, answers: 0, time: tagTime(then) };
        const apart = Math.abs(then - now);
        if (apart < 180_000) expect(isOld(label, now)).toBe(false);
        if (apart >= 200_000) expect(isOld(label, now)).toBe(true);
      }),
    );
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
    expect(withIpv4Alone && writeShownCard(withIpv4Alone, NO_LABEL)).toHaveLength(168);
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
    expect(withIpv4Alone && writeShownCard(withIpv4Alone, NO_LABEL)).toHaveLength(166);
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

const same = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind && a.port === b.port && a.address.join() === b.address.join();

/** The check as CARD.md states it: the whole number leaves 1 when divided by 65521. */
const withCheck = (body: Uint8Array): Uint8Array => {
  const value = body.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) * 65_536n;
  const check = Number((65_522n - (value % 65_521n)) % 65_521n);
  return Uint8Array.of(...body, check >> 8, check & 0xff);
};

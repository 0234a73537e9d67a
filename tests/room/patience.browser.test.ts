import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Pairing, PairingState } from "../../src/room/contract.ts";
import { openPerson, shownCard, whenSignal } from "./support/people.ts";

// Only the timeouts are hurried; WebRTC runs by the real clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

// the real time that has passed hardly lets ICE begin
const NOTHING_YET = expect.stringMatching(/^(no-answer|not-allowed|only-names)$/);

const whenSlow = ({ state }: Pairing) =>
  whenSignal(
    state,
    (value): value is Extract<PairingState, { kind: "connecting" }> =>
      value.kind === "connecting" && value.slow !== undefined,
  );

test("the second device may take its time: the first says slow, keeps its card, and is linked in the end", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const [ofA, ofB] = [anna.pair(), bela.pair()];
  const [, cardB] = [await shownCard(ofA), await shownCard(ofB)];
  ofA.take(cardB);
  const { card } = await whenSignal(ofA.state, (value) => value.kind === "connecting");
  vi.advanceTimersByTime(7_000);
  expect(ofA.state.value).toEqual({ kind: "connecting", card });
  vi.advanceTimersByTime(1_000);
  expect(await whenSlow(ofA)).toEqual({ kind: "connecting", card, slow: NOTHING_YET });
  vi.advanceTimersByTime(60_000);
  expect(ofB.state.value).toEqual({ kind: "showing", card: cardB });
  ofB.take(card);
  await Promise.all([ofA, ofB].map(({ state }) => whenSignal(state, (value) => value.kind === "linked")));
  vi.advanceTimersByTime(300_000);
  expect(anna.links.value[0]?.state.value).toBe("open");
});

test("a device whose card is never taken gives up, says so, and can begin again", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const [ofA, ofB] = [anna.pair(), bela.pair()];
  const [cardA, cardB] = [await shownCard(ofA), await shownCard(ofB)];
  ofA.take(cardB);
  vi.advanceTimersByTime(90_000);
  expect(await whenSignal(ofA.state, (value) => value.kind === "failed")).toEqual({
    kind: "failed",
    problem: "timed-out",
    reason: NOTHING_YET,
  });
  ofA.renew();
  expect(await shownCard(ofA)).not.toBe(cardA);
});

test("a card that nobody takes is replaced after 90 s", async () => {
  const pairing = openPerson("anna").pair();
  const card = await shownCard(pairing);
  vi.advanceTimersByTime(89_000);
  expect(pairing.state.value).toEqual({ kind: "showing", card });
  vi.advanceTimersByTime(1_000);
  expect(await shownCard(pairing)).not.toBe(card);
});

test("a pairing that was called off makes no more cards and takes none", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const [ofA, ofB] = [anna.pair(), bela.pair()];
  const [cardA, cardB] = [await shownCard(ofA), await shownCard(ofB)];
  ofA.cancel();
  vi.advanceTimersByTime(300_000);
  expect(ofA.state.value).toEqual({ kind: "showing", card: cardA });
  expect(ofA.take(cardB)).toBe("busy");
});

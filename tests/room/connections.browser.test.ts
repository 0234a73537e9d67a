import { expect, onTestFinished, test } from "vitest";
import type { PairingState } from "../../src/room/contract.ts";
import { openPerson, pairPeople, shownCard, until, whenSignal } from "./support/people.ts";

/** Chromium's own limit for a page is 500. */
const MORE_THAN_ALLOWED = 1_000;

/** Makes connections until the browser refuses the next; gives those that it let through. */
function exhaust({ closing }: { readonly closing: boolean }): readonly RTCPeerConnection[] {
  const made: RTCPeerConnection[] = [];
  for (let count = 0; count < MORE_THAN_ALLOWED; count++) {
    try {
      const peer = new RTCPeerConnection();
      if (closing) peer.close();
      else made.push(peer);
    } catch {
      return made;
    }
  }
  throw new Error("the browser knows no limit any more");
}

test("what is open and what is closed is counted", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const before = anna.countConnections();
  const { linkA } = await pairPeople(anna, bela);
  expect(anna.countConnections().open).toBe(before.open + 2);
  linkA.close();
  await until(() => bela.links.value.length === 0);
  expect(anna.countConnections().open).toBe(before.open);
});

test("after as many closed connections as a page may have, a card can still be made", async () => {
  exhaust({ closing: true });
  const pairing = openPerson("anna").pair();
  await shownCard(pairing);
});

const isOver = (value: PairingState): value is Extract<PairingState, { kind: "failed" | "showing" }> =>
  value.kind === "failed" || value.kind === "showing";

test("with as many open ones the reason is said: it is not that this browser can't", async () => {
  const { pair } = openPerson("anna");
  const open: RTCPeerConnection[] = [];
  onTestFinished(() => open.forEach((peer) => void peer.close()));
  let state = await whenSignal(pair().state, isOver);
  // closed ones of other tests are collected first, and leave room
  while (state.kind === "showing") {
    open.push(...exhaust({ closing: false }));
    state = await whenSignal(pair().state, isOver);
  }
  expect(state).toMatchObject({ problem: "too-many-connections" });
});

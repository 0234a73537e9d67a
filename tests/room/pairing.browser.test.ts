import { expect, onTestFinished, test, vi } from "vitest";
import type { Pairing } from "../../src/room/contract.ts";
import {
  openElsewhere,
  openNewcomer,
  openPerson,
  pairPeople,
  shownCard,
  until,
  whenSignal,
} from "./support/people.ts";

test("two devices that take each other's card are linked and know each other", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const { linkA, linkB, readings } = await pairPeople(anna, bela);
  expect(readings).toEqual(["accepted", "accepted"]);
  expect(linkA.remote.value?.deviceId).toBe(bela.deviceId);
  expect(linkB.remote.value?.deviceId).toBe(anna.deviceId);
  expect(anna.links.value).toEqual([linkA]);
  expect(bela.links.value).toEqual([linkB]);
});

test("what is told comes to the other device, and a changed hello too", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const { linkA, linkB } = await pairPeople(anna, bela);
  const told: unknown[] = [];
  bela.onTold((message, link) => told.push({ message, link: link.id }));
  linkA.tell({ worksheet: "stages", long: "x".repeat(100_000) });
  anna.setHello({ ...anna.hello, role: "presenter" });
  await until(() => linkB.remote.value?.role === "presenter");
  expect(told).toEqual([{ message: { worksheet: "stages", long: "x".repeat(100_000) }, link: linkB.id }]);
});

test("a closed link is closed on both sides, and the same two can pair again", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const first = await pairPeople(anna, bela);
  first.linkA.close();
  await until(() => first.linkB.state.value === "closed");
  expect([anna.links.value, bela.links.value]).toEqual([[], []]);
  const second = await pairPeople(anna, bela);
  expect(bela.links.value).toEqual([second.linkB]);
});

test("of two links to the same device the newer stays", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const first = await pairPeople(anna, bela);
  const second = await pairPeople(anna, bela);
  await until(() => first.linkA.state.value === "closed" && first.linkB.state.value === "closed");
  expect(anna.links.value).toEqual([second.linkA]);
  expect(bela.links.value).toEqual([second.linkB]);
});

test("of two links that open at the same moment both sides keep the same one", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const pairs = [1, 2, 3].map(() => [anna.pair(), bela.pair()] as const);
  const cards = await Promise.all(pairs.map(([a, b]) => Promise.all([shownCard(a), shownCard(b)])));
  for (const [i, [a, b]] of pairs.entries()) {
    const [cardA, cardB] = cards[i] ?? ["", ""];
    a.take(cardB);
    b.take(cardA);
  }
  const isSettled = (pairing: Pairing): boolean => ["linked", "failed"].includes(pairing.state.value.kind);
  await until(() => pairs.flat().every(isSettled));
  await until(() => anna.links.value.length === 1 && bela.links.value.length === 1);
  const told: string[] = [];
  bela.onTold((_message, link) => told.push(link.id));
  anna.links.value[0]?.tell("still here");
  await until(() => told.length === 1);
  expect(told).toEqual([bela.links.value[0]?.id]);
});

test("cards that don't help are told apart", async () => {
  const [anna, bela, cleo] = [openPerson("anna"), openPerson("bela"), openPerson("cleo")];
  const [ofA, ofB, ofC] = [anna.pair(), bela.pair(), cleo.pair()];
  const [cardA, cardB, cardC] = await Promise.all([shownCard(ofA), shownCard(ofB), shownCard(ofC)]);
  expect(ofA.take("https://example.org/")).toBe("not-a-card");
  expect(ofA.take(cardA)).toBe("own-card");
  expect(ofA.take(cardB.slice(0, -1))).toBe("torn");
  expect(ofA.take(` ${cardB.slice(0, 50)}\n${cardB.slice(50)}`)).toBe("accepted");
  expect(ofA.state.value.kind).toBe("connecting");
  expect(ofA.take(cardC)).toBe("busy");
});

test("a device that takes a card of its own second room is not linked to itself", async () => {
  const [anna, twin] = [openPerson("anna"), openPerson("anna")];
  const [ofA, ofTwin] = [anna.pair(), twin.pair()];
  const [cardA, cardTwin] = await Promise.all([shownCard(ofA), shownCard(ofTwin)]);
  ofA.take(cardTwin);
  ofTwin.take(cardA);
  expect(await whenSignal(ofA.state, (value) => value.kind === "failed")).toEqual({
    kind: "failed",
    problem: "failed",
  });
  expect(anna.links.value).toEqual([]);
});

test("a renewed card is another card, and works; an own card of before is still one's own", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const [ofA, ofB] = [anna.pair(), bela.pair()];
  const [before, cardB] = [await shownCard(ofA), await shownCard(ofB)];
  ofA.renew();
  const card = await shownCard(ofA);
  expect(card).not.toBe(before);
  expect(ofA.take(before)).toBe("own-card");
  ofA.take(cardB);
  ofB.take(card);
  await whenSignal(ofA.state, (value) => value.kind === "linked");
});

test("a card that is taken while one's own is being prepared is used as soon as it is there", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const ofB = bela.pair();
  const cardB = await shownCard(ofB);
  const ofA = anna.pair();
  expect(ofA.state.value.kind).toBe("preparing");
  expect(ofA.take(cardB)).toBe("accepted");
  const { card } = await whenSignal(ofA.state, (value) => value.kind === "connecting");
  ofB.take(card);
  await whenSignal(ofA.state, (value) => value.kind === "linked");
});

test("a card of another session is told apart, one of a newcomer is taken", async () => {
  const anna = openPerson("anna");
  const [other, newcomer] = [openElsewhere("bela"), openNewcomer("cleo")];
  const ofAnna = anna.pair();
  await shownCard(ofAnna);
  expect(ofAnna.take(await shownCard(other.pair()))).toBe("other-session");
  expect(ofAnna.state.value.kind).toBe("showing");
  const ofNewcomer = newcomer.pair();
  expect(ofAnna.take(await shownCard(ofNewcomer))).toBe("accepted");
  const { card } = await whenSignal(ofAnna.state, (value) => value.kind === "connecting");
  expect(ofNewcomer.take(card)).toBe("accepted");
  await whenSignal(ofAnna.state, (value) => value.kind === "linked");
});

test("two newcomers may link: which session they come into is settled later", async () => {
  const { readings } = await pairPeople(openNewcomer("anna"), openNewcomer("bela"));
  expect(readings).toEqual(["accepted", "accepted"]);
});

test("a device that has read a card says so on its own, and no third device takes it", async () => {
  const [anna, bela, cleo] = [openPerson("anna"), openPerson("bela"), openPerson("cleo")];
  const [ofA, ofB, ofC] = [anna.pair(), bela.pair(), cleo.pair()];
  const cardB = await shownCard(ofB);
  await Promise.all([shownCard(ofA), shownCard(ofC)]);
  ofA.take(cardB);
  const { card } = await whenSignal(ofA.state, (value) => value.kind === "connecting");
  expect(ofC.take(card)).toBe("for-another");
  expect(ofC.state.value.kind).toBe("showing");
  expect(ofB.take(card)).toBe("accepted");
  await whenSignal(ofA.state, (value) => value.kind === "linked");
});

test("a card that answers one of before is for another: that one leads nowhere any more", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const [ofA, ofB] = [anna.pair(), bela.pair()];
  await shownCard(ofB);
  ofB.take(await shownCard(ofA));
  const { card } = await whenSignal(ofB.state, (value) => value.kind === "connecting");
  ofA.renew();
  expect(ofA.take(card)).toBe("for-another"); // no card of ours is there yet
  await shownCard(ofA);
  expect(ofA.take(card)).toBe("for-another");
});

test("the card that was taken goes on being read: its new label is no other card", async () => {
  const [anna, bela, cleo] = [openPerson("anna"), openPerson("bela"), openPerson("cleo")];
  const [ofA, ofB, ofC] = [anna.pair(), bela.pair(), cleo.pair()];
  const [cardA, cardB, cardC] = await Promise.all([ofA, ofB, ofC].map(shownCard));
  if (!cardA || !cardB || !cardC) throw new Error("three are shown");
  expect([ofA.take(cardB), ofA.take(cardB)]).toEqual(["accepted", "busy"]);
  // bela has read cleo's card instead: that will come to nothing
  ofB.take(cardC);
  const { card } = await whenSignal(ofB.state, (value) => value.kind === "connecting");
  expect(ofA.take(card)).toBe("for-another");
  ofC.take(cardA);
  const connecting = await whenSignal(ofC.state, (value) => value.kind === "connecting");
  expect(ofA.take(connecting.card)).toBe("busy");
});

test("an old card is taken, but said to be old", async () => {
  const [anna, bela, cleo] = [openPerson("anna"), openPerson("bela"), openPerson("cleo")];
  const [ofA, ofB, ofC] = [anna.pair(), bela.pair(), cleo.pair()];
  const [cardA] = await Promise.all([ofA, ofB, ofC].map(shownCard));
  if (!cardA) throw new Error("it is shown");
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 170_000 });
  expect(ofB.take(cardA)).toBe("accepted");
  vi.setSystemTime(Date.now() + 30_000);
  expect(ofC.take(cardA)).toBe("accepted-old");
  expect(ofC.state.value.kind).toBe("connecting");
});

import { expect, onTestFinished, test, vi } from "vitest";
import { type Greeting, isProved, proveLink } from "../../src/room/handshake.ts";
import { decodeInBand } from "../../src/room/in-band.ts";
import { openRoom } from "../../src/room/room.ts";
import {
  openPerson,
  type Person,
  pairPeople,
  shareFresh,
  shownCard,
  until,
  whenSignal,
} from "./support/people.ts";
import { connectStranger, type Stranger } from "./support/stranger.ts";

const sayJson = (stranger: Stranger, json: unknown): void =>
  stranger.send(0, new TextEncoder().encode(JSON.stringify(json)));

const heardHello = (stranger: Stranger) =>
  stranger.received
    .map(({ bytes }) => decodeInBand(bytes))
    .find((message) => typeof message === "object" && message?.kind === "hello");

test("a device that proves who it is becomes a link, and what it said meanwhile is heard in order", async () => {
  const anna = openPerson("anna");
  const told: unknown[] = [];
  anna.onTold((message) => told.push(message));
  const stranger = await connectStranger(anna);
  stranger.say(stranger.greeting);
  for (const message of [1, 2, 3]) stranger.say({ kind: "tell", message });
  await until(() => told.length === 3);
  expect(told).toEqual([1, 2, 3]);
  expect(anna.links.value[0]?.remote.value).toEqual(stranger.greeting.hello);
  expect(anna.counts.value).toEqual({ dropped: 0, refused: 0 });
});

test("a proof with one wrong bit is refused", async () => {
  const anna = openPerson("anna");
  const stranger = await connectStranger(anna);
  const [first, ...rest] = stranger.greeting.proof;
  stranger.say({ ...stranger.greeting, proof: [first === "A" ? "B" : "A", ...rest].join("") });
  stranger.say({ kind: "tell", message: "too early" });
  await until(() => anna.counts.value.refused === 1);
  expect(anna.links.value).toEqual([]);
});

test("a proof that was right on another link is refused", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const victim = await connectStranger(anna);
  victim.say(victim.greeting);
  await until(() => anna.links.value.length === 1);
  // the same hello, proof and all, from another device and towards another
  for (const room of [anna, bela]) (await connectStranger(room)).say(victim.greeting);
  await until(() => anna.counts.value.refused === 1 && bela.counts.value.refused === 1);
  expect(anna.links.value.map((link) => link.remote.value?.deviceId)).toEqual([victim.identity.deviceId]);
  expect(bela.links.value).toEqual([]);
});

test("one's own hello sent back is refused", async () => {
  const anna = openPerson("anna");
  const stranger = await connectStranger(anna);
  await until(() => heardHello(stranger) !== undefined);
  sayJson(stranger, heardHello(stranger));
  await until(() => anna.counts.value.refused === 1);
  expect(anna.links.value).toEqual([]);
});

test("another's id, or another's id and key, is refused", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  for (const [claims, refused] of [
    [{}, 1],
    [{ key: bela.identity.publicKey }, 2],
  ] as const) {
    const { say, greeting } = await connectStranger(anna);
    say({ ...greeting, ...claims, hello: { ...greeting.hello, deviceId: bela.deviceId } });
    await until(() => anna.counts.value.refused === refused);
  }
  expect(anna.links.value).toEqual([]);
});

test("a device may change its table, but not who it is", async () => {
  const anna = openPerson("anna");
  const { say, greeting } = await connectStranger(anna);
  say(greeting);
  say({ ...greeting, hello: { ...greeting.hello, tableId: "t9" } });
  await until(() => anna.links.value[0]?.remote.value?.tableId === "t9");
  say({ ...greeting, hello: { ...greeting.hello, deviceId: "someone-else" } });
  await until(() => anna.counts.value.refused === 1);
  expect(anna.links.value).toEqual([]);
});

test("who sends too much while the proof is checked is refused", async () => {
  const { identity, hello } = openPerson("anna");
  const room = openRoom({ ...identity, sign: () => new Promise(() => {}) }, hello); // so that it is never done
  onTestFinished(room.close);
  const { say, greeting } = await connectStranger(room);
  say(greeting);
  for (let i = 0; i < 11; i++) say({ kind: "tell", message: "x".repeat(100_000) });
  await until(() => room.counts.value.refused === 1);
});

test("who does not prove itself within 15 s is refused", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const anna = openPerson("anna");
  const stranger = await connectStranger(anna);
  await vi.waitFor(() => expect(heardHello(stranger)).toBeDefined());
  vi.advanceTimersByTime(14_000);
  expect(anna.counts.value.refused).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(anna.counts.value.refused).toBe(1);
});

test("a device of another version is refused, hears our hello, and pairing says why", async () => {
  const anna = openPerson("anna");
  const pairing = anna.pair();
  const stranger = await connectStranger(anna, pairing);
  const { key: _key, proof: _proof, ...old } = stranger.greeting;
  sayJson(stranger, { ...old, hello: { ...old.hello, protocol: 1 } });
  const state = await whenSignal(pairing.state, (value) => value.kind === "failed");
  expect(state).toMatchObject({ problem: "other-version" });
  expect(heardHello(stranger)).toMatchObject({ hello: { protocol: 2, deviceId: anna.deviceId } });
  expect(anna.counts.value.refused).toBe(1);
  expect(anna.links.value).toEqual([]);
});

test("a device that is not admitted any more is told farewell, dropped, and refused when it comes again", async () => {
  const [anna, bela, cleo] = [openPerson("anna"), openPerson("bela"), openPerson("cleo")];
  const [a, b] = [shareFresh(anna), shareFresh(bela)];
  const told: unknown[] = [];
  bela.onTold((message) => told.push(message));
  await pairPeople(anna, bela);
  await pairPeople(anna, cleo);
  anna.admit(
    ({ deviceId }) => deviceId !== bela.deviceId,
    () => "you were removed",
  );
  expect(anna.links.value.map((link) => link.remote.value?.deviceId)).toEqual([cleo.deviceId]);
  await until(() => bela.links.value.length === 0);
  expect(told).toEqual(["you were removed"]);
  a.text.insert(0, "not for bela");
  const [ofA, ofB] = [anna.pair(), bela.pair()];
  const [cardA, cardB] = await Promise.all([shownCard(ofA), shownCard(ofB)]);
  ofA.take(cardB);
  ofB.take(cardA);
  const failed = await whenSignal(ofA.state, (value) => value.kind === "failed");
  expect(failed).toMatchObject({ problem: "not-admitted" });
  await until(() => told.length === 2 && bela.links.value.length === 0);
  expect(anna.counts.value.refused).toBe(2);
  expect(b.text.toString()).toBe("");
  anna.admit(null);
  await pairPeople(anna, bela);
  await until(() => b.text.toString() === "not for bela");
});

test("what is new in a hello while a link is being proved still arrives", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const [ofA, ofB] = [anna.pair(), bela.pair()];
  const [cardA, cardB] = await Promise.all([shownCard(ofA), shownCard(ofB)]);
  ofA.take(cardB);
  ofB.take(cardA);
  let changes = 0;
  while (bela.links.value.length === 0) {
    anna.setHello({ ...anna.hello, tableId: `t${++changes}` });
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await until(() => bela.links.value[0]?.remote.value?.tableId === `t${changes}`);
});

test("a greeting that comes before the description does, as on a busy page, is neither lost nor refused", async () => {
  const [ada, bo] = [openPerson("ada"), openPerson("bo")];
  const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
  onTestFinished(() => {
    one.close();
    other.close();
  });
  one.createDataChannel("early");
  await one.setLocalDescription();
  if (one.localDescription) await other.setRemoteDescription(one.localDescription);
  await other.setLocalDescription();
  const early = proveLink(ada.identity, one);
  const isBoSeen = isProved(await greet(bo, other), one);
  if (other.localDescription) await one.setRemoteDescription(other.localDescription);
  expect(await isBoSeen).toBe(true);
  expect(await isProved({ ...(await greet(ada, one)), proof: await early }, other)).toBe(true);
  expect(await isProved({ ...(await greet(bo, other)), proof: await early }, other)).toBe(false);
});

const greet = async ({ identity, hello }: Person, peer: RTCPeerConnection): Promise<Greeting> => ({
  kind: "hello",
  hello,
  key: identity.publicKey,
  proof: await proveLink(identity, peer),
});

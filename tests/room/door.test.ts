import { once } from "node:events";
import { createServer } from "node:http";
import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { startSignalling } from "../../src/dev/commands/signalling.mjs";
import type { Hello, Link } from "../../src/room/contract.ts";
import { openDoor } from "../../src/room/door.ts";
import type { Introductions, Via } from "../../src/room/introductions.ts";

// Node 20 has no WebSocket of its own; ws speaks the same protocol with the same interface.
beforeEach(() => void vi.stubGlobal("WebSocket", WebSocket));
afterEach(() => void vi.unstubAllGlobals());

const KEY = "k".repeat(43);
const PROOF = "p".repeat(86);

/** A server of the local network; at the same port again after `stop`. */
async function serveDoor(port = 0) {
  const server = createServer();
  const stopSignalling = startSignalling(server, "/signal");
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const stop = async (): Promise<void> => {
    stopSignalling();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: address.port, url: `ws://127.0.0.1:${address.port}/signal`, stop };
}

/** A device at the door; what it would do with links is only noted. */
function stand(url: string, deviceId: string, place: Partial<Hello> = {}) {
  const hello: Hello = {
    protocol: 2,
    deviceId,
    role: "participant",
    sessionId: "s",
    tableId: "t",
    ...place,
  };
  const links = signal<readonly Link[]>([]);
  const roster = signal<readonly string[]>([]);
  const met = signal<readonly string[]>([]);
  const taken: { card: string; from: string }[] = [];
  const vias = new Set<Via>();
  let dropped = 0;
  const introductions: Pick<Introductions, "setRoster" | "take" | "dropVia"> = {
    setRoster: (via, devices, wanted) => {
      vias.add(via);
      roster.value = devices.map((one) => one.deviceId).sort();
      met.value = [...wanted];
    },
    take: (_via, { card, from }) => taken.push({ card, from }),
    dropVia: (via) => vias.delete(via),
  };
  const door = openDoor({
    address: url,
    hello: () => hello,
    title: () => (hello.sessionId === null ? null : "A day in March"),
    links,
    introductions: introductions as Introductions,
    onDropped: () => dropped++,
  });
  onTestFinished(door.close);
  return { door, links, roster, met, taken, vias, countDropped: () => dropped };
}

const NEWCOMER = { role: "newcomer", sessionId: null, tableId: null } as const;
const until = (holds: () => boolean): Promise<void> =>
  vi.waitUntil(holds, { timeout: 10_000, interval: 5 }).then(() => {});

test("devices at one door find each other, presenters first, and newcomers are not offered as sessions", async () => {
  const { url, stop } = await serveDoor();
  onTestFinished(stop);
  const ana = stand(url, "ana");
  const presenter = stand(url, "pia", { role: "presenter", tableId: null });
  const newcomer = stand(url, "nora", NEWCOMER);
  await until(() => newcomer.roster.value.join() === "ana,pia" && ana.roster.value.join() === "nora,pia");
  expect(newcomer.door.state.value).toBe("open");
  expect(newcomer.door.found.value.map(({ hello, title }) => [hello.deviceId, title])).toEqual([
    ["pia", "A day in March"],
    ["ana", "A day in March"],
  ]);
  expect(presenter.door.found.value.map(({ hello }) => hello.deviceId)).toEqual(["ana"]);
});

test("a card for another reaches that one alone", async () => {
  const { url, stop } = await serveDoor();
  onTestFinished(stop);
  const [ana, ben, cleo] = [stand(url, "ana"), stand(url, "ben"), stand(url, "cleo")];
  await until(() => [ana, ben, cleo].every(({ roster }) => roster.value.length === 2));
  const [via] = ana.vias;
  const message = { kind: "introduction", from: "ana", isReply: false, key: KEY, proof: PROOF } as const;
  via?.send({ ...message, to: "ben", card: "for ben" });
  via?.send({ ...message, to: "cleo", card: "for cleo" });
  await until(() => ben.taken.length > 0 && cleo.taken.length > 0);
  expect(ben.taken).toEqual([{ card: "for ben", from: "ana" }]);
  expect(cleo.taken).toEqual([{ card: "for cleo", from: "ana" }]);
  expect(ana.taken).toEqual([]);
});

test("what can't be read is counted and changes nothing", async () => {
  const { url, stop } = await serveDoor();
  onTestFinished(stop);
  const ana = stand(url, "ana");
  await until(() => ana.door.state.value === "open");
  const socket = new WebSocket(url);
  await once(socket, "open");
  const publish = (data: unknown) =>
    socket.send(JSON.stringify({ type: "publish", topic: "worktable", data }));
  publish({ kind: "here", hello: { deviceId: 7 }, title: null });
  publish({ kind: "introduction", to: "ana" });
  publish("nonsense");
  await until(() => ana.countDropped() === 3);
  expect(ana.roster.value).toEqual([]);
  expect(ana.taken).toEqual([]);
  socket.terminate();
});

test("a server that ends and comes back is found again by itself", async () => {
  const first = await serveDoor();
  const [ana, ben] = [stand(first.url, "ana"), stand(first.url, "ben")];
  await until(() => ana.roster.value.length === 1);
  await first.stop();
  await until(() => ana.door.state.value === "opening" && ben.door.state.value === "opening");
  const second = await serveDoor(first.port);
  onTestFinished(second.stop);
  await until(() => ana.door.state.value === "open" && ben.door.state.value === "open");
});

test("a device that is met is named to the introductions until it is linked", async () => {
  const { url, stop } = await serveDoor();
  onTestFinished(stop);
  const [ana, newcomer] = [stand(url, "ana"), stand(url, "nora", NEWCOMER)];
  await until(() => newcomer.roster.value.length === 1 && ana.roster.value.length === 1);
  const meeting = newcomer.door.meet("ana");
  expect(meeting.value.kind).toBe("connecting");
  expect(newcomer.met.value).toEqual(["ana"]);
  const link = { remote: signal({ deviceId: "ana" }) } as unknown as Link;
  newcomer.links.value = [link];
  expect(meeting.value).toEqual({ kind: "linked", link });
});

test("whoever is not heard for 25 s has gone; a meeting that nobody answers ends after 20 s", async () => {
  const { url, stop } = await serveDoor();
  onTestFinished(stop);
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "setTimeout", "clearTimeout", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const [ana, ben] = [stand(url, "ana"), stand(url, "ben")];
  await vi.waitUntil(() => ana.roster.value.length === 1, { timeout: 10_000 });
  const meeting = ana.door.meet("ben");
  ben.door.close();
  await vi.advanceTimersByTimeAsync(45_000);
  expect(meeting.value).toEqual({ kind: "failed", problem: "timed-out" });
  expect(ana.roster.value).toEqual([]);
  expect(ana.door.found.value).toEqual([]);
});

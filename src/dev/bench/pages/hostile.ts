// Two devices that share a document, and a third that is linked to one of them and sends it what it likes.
import { effect } from "@preact/signals";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { makeHostileFrame, seededRandom } from "../../../../tests/room/support/hostile.ts";
import { prepareAttempt } from "../../../room/attempt.ts";
import { readCardText, writeCardText } from "../../../room/card/text.ts";
import type { Hello, Pairing, Room } from "../../../room/contract.ts";
import { proveLink } from "../../../room/handshake.ts";
import { makeIdentity, openIdentity } from "../../../room/identity/identity.ts";
import { decodeInBand, encodeInBand, type InBand } from "../../../room/in-band.ts";
import { openRoom } from "../../../room/room.ts";
import { createCertificate } from "../../../room/transport/connection.ts";
import { createFrameReader, cutIntoFrames } from "../../../room/transport/frames.ts";

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};

interface Device {
  readonly room: Room;
  readonly deviceId: string;
  readonly doc: Y.Doc;
}

async function openDevice(): Promise<Device> {
  const identity = await openIdentity(await makeIdentity());
  const { deviceId } = identity;
  const hello: Hello = { protocol: 2, deviceId, role: "participant", sessionId: "s", tableId: "t" };
  const room = openRoom(identity, hello);
  const doc = new Y.Doc();
  room.share({ name: "s/t", doc, awareness: new Awareness(doc) });
  return { room, deviceId, doc };
}

const cardOf = async (pairing: Pairing): Promise<string> => {
  const read = (): string | null =>
    pairing.state.value.kind === "showing" ? pairing.state.value.card : null;
  await until(() => read() !== null);
  return read() ?? "";
};

async function link(one: Room, other: Room): Promise<void> {
  const [a, b] = [one.pair(), other.pair()];
  const [ofA, ofB] = [await cardOf(a), await cardOf(b)];
  a.take(ofB);
  b.take(ofA);
  await until(() => a.state.value.kind === "linked" && b.state.value.kind === "linked");
}

/** Links with a device by hand; gives what sends to it, and the streams it has named. */
async function linkStranger(room: Room) {
  const attempt = await prepareAttempt(createCertificate());
  if (typeof attempt === "string") throw new Error(attempt);
  const { data } = attempt.connection;
  const streams: number[] = [];
  const reader = createFrameReader();
  data.addEventListener("message", (event: MessageEvent<ArrayBuffer>) => {
    const reading = reader.read(new Uint8Array(event.data));
    if (typeof reading !== "object" || reading === null || !("stream" in reading)) return;
    const message = reading.stream === 0 ? decodeInBand(reading.bytes) : null;
    if (message && message !== "other-version" && message.kind === "open") streams.push(message.stream);
  });
  const pairing = room.pair();
  const card = readCardText(await cardOf(pairing));
  if (card.kind !== "card") throw new Error(card.kind);
  pairing.take(writeCardText(attempt.card));
  const opened = new Promise((resolve) => data.addEventListener("open", resolve));
  await attempt.answer(card.card);
  await opened;
  const identity = await openIdentity(await makeIdentity());
  const hello: Hello = {
    protocol: 2,
    deviceId: identity.deviceId,
    role: "participant",
    sessionId: null,
    tableId: null,
  };
  const say = (message: InBand): void => {
    const frames = cutIntoFrames({ stream: 0, bytes: encodeInBand(message) });
    for (let next = frames.next(); !next.done; next = frames.next()) data.send(next.value);
  };
  const proof = await proveLink(identity, attempt.connection.peer);
  say({ kind: "hello", hello, key: identity.publicKey, proof });
  say({ kind: "open", stream: 5, name: "s/t", client: 1234 });
  await until(() => streams.length > 0);
  return { data, streams, say, deviceId: identity.deviceId };
}

const random = seededRandom(20_261_124);
let anna: Device | null = null;
let bela: Device | null = null;
let stranger: Awaited<ReturnType<typeof linkStranger>> | null = null;

const typedBy = (device: Device | null): string => device?.doc.getText("typed").toString() ?? "";

/** How often a link was silent or closed, by the device at its other end. */
const losses = new Map<string, number>();

const watchLosses = (room: Room): void => {
  for (const { remote, state } of room.links.value) {
    const deviceId = remote.value?.deviceId ?? "";
    effect(() => void losses.set(deviceId, (losses.get(deviceId) ?? 0) + (state.value === "open" ? 0 : 1)));
  }
};

const bench = {
  async open(): Promise<void> {
    anna = await openDevice();
    bela = await openDevice();
    await link(anna.room, bela.room);
    stranger = await linkStranger(anna.room);
    watchLosses(anna.room);
  },
  /**
   * Sends so many frames, hostile or harmless ones of the same length, and types a letter per hundred; gives how many
   * went out, fewer when the link was closed.
   */
  async send(count: number, hostile: boolean): Promise<number> {
    let sent = 0;
    while (sent < count && stranger?.data.readyState === "open") {
      const frame = makeHostileFrame(random, stranger.streams);
      // A wrong hello ends the link, as it should; this is about what comes before that.
      if (new TextDecoder().decode(frame).includes('"hello"')) continue;
      if (hostile) stranger.data.send(frame);
      else stranger.say({ kind: "tell", message: "x".repeat(frame.length) });
      if (++sent % 100 !== 0) continue;
      const text = anna?.doc.getText("typed");
      text?.insert(text.length, "a");
      if ((text?.length ?? 0) > 500) text?.delete(0, 400);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return sent;
  },
  /** Whether both devices hold the same within the time, in ms. */
  async whenSame(withinMs: number): Promise<boolean> {
    const end = Date.now() + withinMs;
    await until(() => typedBy(anna) === typedBy(bela) || Date.now() > end);
    return typedBy(anna) === typedBy(bela);
  },
  read: () => ({
    dropped: anna?.room.counts.value.dropped ?? 0,
    lost: losses.get(bela?.deviceId ?? "") ?? Number.NaN,
    lostToSender: losses.get(stranger?.deviceId ?? "") ?? Number.NaN,
  }),
};

Object.assign(globalThis, { bench });

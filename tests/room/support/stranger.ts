import { onTestFinished } from "vitest";
import { prepareAttempt } from "../../../src/room/attempt.ts";
import { readCardText, writeCardText } from "../../../src/room/card/text.ts";
import type { Hello, Identity, Room } from "../../../src/room/contract.ts";
import { type Greeting, proveLink } from "../../../src/room/handshake.ts";
import { makeIdentity, openIdentity } from "../../../src/room/identity/identity.ts";
import { encodeInBand, type InBand } from "../../../src/room/in-band.ts";
import { createCertificate } from "../../../src/room/transport/connection.ts";
import { createFrameReader, cutIntoFrames, type Message } from "../../../src/room/transport/frames.ts";
import { shownCard } from "./people.ts";

/** A device that speaks the protocol by hand, so that it can also break it. */
export interface Stranger {
  readonly received: Message[];
  readonly identity: Identity;
  /** A hello with the right proof, to be said as it is or spoilt first. */
  readonly greeting: Greeting;
  sendFrame(frame: Uint8Array<ArrayBuffer>): void;
  send(stream: number, bytes: Uint8Array): void;
  say(message: InBand): void;
  leave(): void;
}

/** Connects a stranger to a room, up to the open data channel; it says nothing by itself, no heartbeat either. */
export const connectStranger = async (room: Room, pairing = room.pair()): Promise<Stranger> => {
  const attempt = await prepareAttempt(createCertificate());
  if (typeof attempt === "string") throw new Error(attempt);
  onTestFinished(attempt.abandon);
  const { data } = attempt.connection;
  const received: Message[] = [];
  const reader = createFrameReader();
  data.addEventListener("message", (event: MessageEvent<ArrayBuffer>) => {
    const reading = reader.read(new Uint8Array(event.data));
    if (typeof reading === "object") received.push(reading);
  });
  const card = readCardText(await shownCard(pairing));
  if (card.kind !== "card") throw new Error(card.kind);
  pairing.take(writeCardText(attempt.card));
  const opened = new Promise((resolve) => data.addEventListener("open", resolve));
  await attempt.answer(card.card);
  await opened;
  const send = (stream: number, bytes: Uint8Array): void => {
    const frames = cutIntoFrames({ stream, bytes });
    for (let next = frames.next(); !next.done; next = frames.next()) data.send(next.value);
  };
  const identity = await openIdentity(await makeIdentity());
  const hello: Hello = {
    protocol: 2,
    deviceId: identity.deviceId,
    role: "participant",
    sessionId: null,
    tableId: null,
  };
  const proof = await proveLink(identity, attempt.connection.peer);
  return {
    received,
    identity,
    greeting: { kind: "hello", hello, key: identity.publicKey, proof },
    sendFrame: (frame) => data.send(frame),
    send,
    say: (message) => send(0, encodeInBand(message)),
    leave: attempt.abandon,
  };
};

// One end of a bare data channel: what the machine and the browser take of any message, whoever frames it.
import { createRandom, dueKeys, now, type Typing } from "./typing.ts";

const connection = new RTCPeerConnection({ iceServers: [] });
const channel = connection.createDataChannel("raw", { negotiated: true, id: 0 });
const arrivals: number[] = [];
channel.onmessage = () => arrivals.push(now());

/** The description with every candidate in it. */
const gather = async (): Promise<string> => {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (connection.iceGatheringState === "complete") resolve();
    };
    connection.addEventListener("icegatheringstatechange", look);
    look();
  });
  return JSON.stringify(connection.localDescription);
};

const bench = {
  async offer(): Promise<string> {
    await connection.setLocalDescription(await connection.createOffer());
    return gather();
  },
  async answer(offer: string): Promise<string> {
    await connection.setRemoteDescription(JSON.parse(offer));
    await connection.setLocalDescription(await connection.createAnswer());
    return gather();
  },
  accept: (answer: string) => connection.setRemoteDescription(JSON.parse(answer)),
  whenOpen: () =>
    new Promise<void>((resolve) => {
      if (channel.readyState === "open") resolve();
      else channel.onopen = () => resolve();
    }),
  /** Sends a small message at each key's time; gives the moments at which they were due. */
  async type(typing: Typing): Promise<number[]> {
    const due: number[] = [];
    for await (const at of dueKeys(typing, createRandom(typing.seed))) {
      channel.send(new Uint8Array(48));
      due.push(at);
    }
    return due;
  },
  readArrivals: () => arrivals,
};

Object.assign(globalThis, { bench });

// A device in a plain y-webrtc room: one document for everyone, links made by y-webrtc and its signalling server.

import { Awareness } from "y-protocols/awareness";
import { WebrtcProvider } from "y-webrtc";
import * as Y from "yjs";
import { takeSends } from "./sends.ts";
import { type Typing, typeKeys, watchKeys, whenHolds } from "./typing.ts";

const doc = new Y.Doc();
const awareness = new Awareness(doc);
const arrivals = new Map<string, readonly number[]>();
let provider: WebrtcProvider | null = null;

const bench = {
  join(signalling: string, person: string): void {
    awareness.setLocalState({ person });
    const options = { signaling: [signalling], awareness, filterBcConns: true, maxConns: 1000 };
    provider = new WebrtcProvider("bench", doc, options);
    provider.peerOpts = { config: { iceServers: [] } }; // read when the first peer is made, which is later
  },
  countLinks: (): number =>
    [...(provider?.room?.webrtcConns.values() ?? [])].filter((link) => "connected" in link && link.connected)
      .length,
  watch(persons: readonly string[]): void {
    for (const person of persons) arrivals.set(person, watchKeys(doc, person));
  },
  readArrivals: () => Object.fromEntries(arrivals),
  whenHolds: (person: string, letters: number) => whenHolds(doc, person, letters, bench.countLinks),
  type: (typing: Typing) => typeKeys(doc, typing),
  takeSends,
};

Object.assign(globalThis, { bench });

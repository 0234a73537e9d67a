// Devices in Worktable's room: a document per table, cards carried by the benchmark.
import { effect } from "@preact/signals";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Hello, LinkProgress, Pairing, PairingState, Room } from "../../../room/contract.ts";
import { makeIdentity, openIdentity } from "../../../room/identity/identity.ts";
import { openRoom } from "../../../room/room.ts";
import { openTableDocument } from "../../../session/table-document.ts";
import type { Storage } from "../../../storage/contract.ts";
import { openStorage } from "../../../storage/storage.ts";
import { fillDocument, isFilled } from "./large-document.ts";
import { takeSends } from "./sends.ts";
import { now, type Typing, typeKeys, watchKeys, whenHolds } from "./typing.ts";

const SESSION = "bench";

interface Opening {
  readonly deviceId: string;
  readonly role: "presenter" | "participant";
  readonly tables: readonly string[];
  /** As the app does it: every key to disk, and presence that says what is kept. */
  readonly asApp: boolean;
}

interface Device {
  readonly room: Room;
  readonly docs: ReadonlyMap<string, Y.Doc>; // by table
}

/** A large document that has come. */
interface Arrival {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bytes, over all links. */
  readonly received: number;
  /** How many different states of the progress could be seen. */
  readonly progress: number;
}

const devices = new Map<string, Device>();
const pairings = new Map<string, Pairing>();
const arrivals = new Map<string, readonly number[]>();

const deviceOf = (deviceId: string): Device => {
  const device = devices.get(deviceId);
  if (!device) throw new Error(`${deviceId} is not here`);
  return device;
};

const docOf = (deviceId: string, table: string): Y.Doc => {
  const doc = deviceOf(deviceId).docs.get(table);
  if (!doc) throw new Error(`${deviceId} does not have ${table}`);
  return doc;
};

const pairingOf = (deviceId: string, other: string): Pairing => {
  const key = `${deviceId} ${other}`;
  const pairing = pairings.get(key) ?? deviceOf(deviceId).room.pair();
  pairings.set(key, pairing);
  return pairing;
};

/** Waits for a state of a pairing; rejects when it fails first. */
const whenState = <Kind extends PairingState["kind"]>(pairing: Pairing, kind: Kind) =>
  new Promise<Extract<PairingState, { kind: Kind }>>((resolve, reject) => {
    const stop = effect(() => {
      const state = pairing.state.value;
      if (state.kind === "failed") reject(new Error(`Pairing ${state.problem}`));
      if (state.kind !== kind) return;
      resolve(state as Extract<PairingState, { kind: Kind }>);
      queueMicrotask(() => stop());
    });
  });

const shareBare = (room: Room, table: string): Y.Doc => {
  const doc = new Y.Doc();
  room.share({ name: `${SESSION}/${table}`, doc, awareness: new Awareness(doc) });
  return doc;
};

const shareAsApp = async (
  room: Room,
  storage: Storage,
  table: string,
  { deviceId, role }: Opening,
): Promise<Y.Doc> => {
  const self = { deviceId, role, personId: deviceId, name: deviceId, cell: null };
  const opened = await openTableDocument(storage, SESSION, table, self);
  opened.join(room, () => true);
  return opened.stored.doc;
};

const areOthers = (one: Hello, other: Hello): boolean => one.deviceId !== other.deviceId;
const belongTogether = (one: Hello, other: Hello): boolean =>
  one.tableId === other.tableId || [one, other].some(({ role }) => role === "presenter");
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const bench = {
  async open(opening: Opening): Promise<void> {
    const { deviceId, role, tables } = opening;
    const tableId = role === "presenter" ? null : (tables[0] ?? null);
    const identity = await openIdentity(await makeIdentity());
    const room = openRoom(identity, {
      protocol: 2,
      deviceId: identity.deviceId,
      role,
      sessionId: SESSION,
      tableId,
    });
    const docs = new Map<string, Y.Doc>();
    const storage = opening.asApp ? openStorage(deviceId) : null;
    for (const table of tables) {
      docs.set(table, storage ? await shareAsApp(room, storage, table, opening) : shareBare(room, table));
    }
    devices.set(deviceId, { room, docs });
  },
  showCard: async (deviceId: string, other: string): Promise<string> =>
    (await whenState(pairingOf(deviceId, other), "showing")).card,
  async takeCard(deviceId: string, other: string, card: string): Promise<void> {
    const pairing = pairingOf(deviceId, other);
    const reading = pairing.take(card);
    if (reading !== "accepted") throw new Error(`The card of ${other} is ${reading}`);
    await whenState(pairing, "linked");
  },
  countLinks: (deviceId: string): number => deviceOf(deviceId).room.links.value.length,
  countSpares: (deviceId: string): number =>
    [...deviceOf(deviceId).room.spares.value.values()].reduce((sum, count) => sum + count, 0),
  watch(deviceId: string, table: string, persons: readonly string[]): void {
    for (const person of persons) arrivals.set(person, watchKeys(docOf(deviceId, table), person));
  },
  readArrivals: () => Object.fromEntries(arrivals),
  whenHolds: (deviceId: string, table: string, person: string, letters: number) =>
    whenHolds(docOf(deviceId, table), person, letters, () => bench.countLinks(deviceId)),
  type: (deviceId: string, table: string, typing: Typing) => typeKeys(docOf(deviceId, table), typing),
  /** Introduces devices as the app does: everyone of a table, and everyone with the presenter. */
  introduce(deviceId: string): void {
    deviceOf(deviceId).room.introduce({ allows: areOthers, wants: belongTogether });
  },
  fill: (deviceId: string, table: string, bytes: number): void => fillDocument(docOf(deviceId, table), bytes),
  isFilled: (deviceId: string, table: string, bytes: number): boolean =>
    isFilled(docOf(deviceId, table), bytes),
  /** Resolves once a device has the whole of what `fill` put in elsewhere, with what came over its links for it. */
  async whenFilled(deviceId: string, table: string, bytes: number): Promise<Arrival> {
    const { links } = deviceOf(deviceId).room;
    const seen = new Set<LinkProgress>();
    while (!isFilled(docOf(deviceId, table), bytes)) {
      for (const link of links.value) if (link.receiving.value) seen.add(link.receiving.value);
      await pause(20);
    }
    const at = now();
    // what the others were still sending belongs to it
    await pause(2_000);
    const received = links.value.reduce((sum, link) => sum + link.bytesReceived(), 0);
    return { at, received, progress: seen.size };
  },
  takeSends,
};

Object.assign(globalThis, { bench });

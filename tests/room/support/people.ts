import { effect, type ReadonlySignal } from "@preact/signals";
import { onTestFinished } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Hello, Identity, Pairing, Room, SharedDocument } from "../../../src/room/contract.ts";
import { makeIdentity, openIdentity } from "../../../src/room/identity/identity.ts";
import { openRoom } from "../../../src/room/room.ts";

/** A device of a test: its room, closed when the test ends. */
export interface Person extends Room {
  readonly name: string;
  readonly identity: Identity;
  readonly deviceId: string;
  readonly hello: Hello;
}

/** Made before the first test, so that opening a person needs no waiting. */
const unused = await Promise.all(Array.from({ length: 12 }, async () => openIdentity(await makeIdentity())));
const identities = new Map<string, Identity>();

/** The name under which a device was opened; "" for none of them. */
export const nameOf = (deviceId: string | undefined): string =>
  [...identities].find(([, identity]) => identity.deviceId === deviceId)?.[0] ?? "";

/** A name has the same identity in all tests of a file, and however often it is opened. */
const identityOf = (name: string): Identity => {
  const identity = identities.get(name) ?? unused.pop();
  if (!identity) throw new Error("more names than identities");
  identities.set(name, identity);
  return identity;
};

const open = (name: string, place: Pick<Hello, "role" | "sessionId" | "tableId">): Person => {
  const identity = identityOf(name);
  const { deviceId } = identity;
  const hello: Hello = { protocol: 2, deviceId, ...place };
  const room = openRoom(identity, hello);
  onTestFinished(room.close);
  return { ...room, name, identity, deviceId, hello };
};

/** Someone at table t of session s. */
export const openPerson = (name: string): Person =>
  open(name, { role: "participant", sessionId: "s", tableId: "t" });

export const openNewcomer = (name: string): Person =>
  open(name, { role: "newcomer", sessionId: null, tableId: null });

export const openElsewhere = (name: string): Person =>
  open(name, { role: "presenter", sessionId: "another session", tableId: null });

/** Resolves when the condition first holds; vitest's own time limit is the only clock. */
export const until = (condition: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const poll = (): void => (condition() ? resolve() : void setTimeout(poll, 10));
    poll();
  });

export const whenSignal = <T, S extends T>(
  signal: ReadonlySignal<T>,
  is: (value: T) => value is S,
): Promise<S> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      const { value } = signal;
      if (!is(value)) return;
      resolve(value);
      queueMicrotask(() => stop());
    });
  });

export const shownCard = async ({ state }: Pairing): Promise<string> =>
  (await whenSignal(state, (value) => value.kind === "showing")).card;

/** Both show a card and take the other's. */
export const pairPeople = async (a: Room, b: Room) => {
  const [ofA, ofB] = [a.pair(), b.pair()];
  const [cardA, cardB] = await Promise.all([shownCard(ofA), shownCard(ofB)]);
  const readings = [ofA.take(cardB), ofB.take(cardA)];
  const [linkA, linkB] = await Promise.all(
    [ofA, ofB].map(async ({ state }) => (await whenSignal(state, (value) => value.kind === "linked")).link),
  );
  if (!linkA || !linkB) throw new Error("no link");
  return { linkA, linkB, readings };
};

/** Shares a fresh document; its text is `text`, the person's presence their name. */
export const shareFresh = (
  person: Person,
  name = "s/t",
): SharedDocument & { text: Y.Text; stop: () => void } => {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  onTestFinished(() => doc.destroy());
  awareness.setLocalStateField("name", person.name);
  const shared = { name, doc, awareness };
  return { ...shared, text: doc.getText("text"), stop: person.share(shared) };
};

export const presentNames = ({ awareness }: SharedDocument): string[] =>
  [...awareness.getStates().values()].map((state) => String(state.name)).sort();

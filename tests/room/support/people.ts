import { effect, type ReadonlySignal } from "@preact/signals";
import { onTestFinished } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Hello, Pairing, Room, SharedDocument } from "../../../src/room/contract.ts";
import { openRoom } from "../../../src/room/room.ts";

/** A device of a test: its room, closed when the test ends. */
export interface Person extends Room {
  readonly deviceId: string;
}

export const openPerson = (deviceId: string): Person => {
  const hello: Hello = { protocol: 1, deviceId, role: "participant", sessionId: "s", tableId: "t" };
  const room = openRoom(hello);
  onTestFinished(room.close);
  return { ...room, deviceId };
};

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

/** Shares a fresh document; its text is `text`, the person's presence their device id. */
export const shareFresh = (
  person: Person,
  name = "s/t",
): SharedDocument & { text: Y.Text; stop: () => void } => {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  onTestFinished(() => doc.destroy());
  awareness.setLocalStateField("name", person.deviceId);
  const shared = { name, doc, awareness };
  return { ...shared, text: doc.getText("text"), stop: person.share(shared) };
};

export const presentNames = ({ awareness }: SharedDocument): string[] =>
  [...awareness.getStates().values()].map((state) => String(state.name)).sort();

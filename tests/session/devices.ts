import { effect } from "@preact/signals";
import { openWorktable } from "../../src/session/open-worktable.ts";
import type { ParticipantSession } from "../../src/session/participant.ts";
import type { PresenterSession } from "../../src/session/presenter.ts";
import { makeId, type Worktable } from "../../src/session/worktable.ts";
import type { Storage } from "../../src/storage/contract.ts";
import { openStorage } from "../../src/storage/storage.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";

const opened: Worktable[] = [];
const names: string[] = [];

/** A device of its own: storage, links, sessions. */
export function makeDevice(
  name = `device-${makeId()}`,
  storageOf: (storage: Storage) => Storage = (storage) => storage,
): Worktable {
  const device = openWorktable(storageOf(openStorage(name)));
  opened.push(device);
  names.push(name);
  return device;
}

/** Closes every device and deletes what it kept. */
export async function clearDevices(): Promise<void> {
  for (const device of opened.splice(0)) {
    await device.closeCurrent();
    device.storage.close();
  }
  for (const name of new Set(names.splice(0))) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  }
}

/** Waits until a condition over signals holds. */
export function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let stop: (() => void) | null = null;
    let done = false;
    stop = effect(() => {
      if (done || !condition()) return;
      done = true;
      queueMicrotask(() => stop?.());
      resolve();
    });
  });
}

/** A presenter's device with a session of two tables open. */
export async function startAsPresenter(
  device = makeDevice(),
): Promise<{ device: Worktable; session: PresenterSession }> {
  const [workshop] = shippedWorkshops;
  if (!workshop) throw new Error("No workshop is shipped");
  const id = await device.start({ title: "A day in March", tables: ["North", "South"], workshop });
  const session = await device.open(id);
  if (typeof session === "string" || session.role !== "presenter") throw new Error("Not the presenter's");
  await until(() => session.ground.leading.value);
  return { device, session };
}

/** Links a newcomer to a device by their cards, and sits down. */
export async function joinAt(
  host: Worktable,
  tableId: string,
  name: string,
  device = makeDevice(),
): Promise<{ device: Worktable; session: ParticipantSession }> {
  const joining = await device.openJoining();
  const pairings = [joining.makePairing(), (await host.room()).pair()] as const;
  await link(pairings);
  await until(() => joining.invitation.value !== null);
  const invitation = joining.invitation.value;
  joining.close();
  if (!invitation) throw new Error("No invitation");
  const id = await device.join(invitation, { tableId, person: { id: makeId(), name } });
  const session = await device.open(id);
  if (typeof session === "string" || session.role !== "participant") throw new Error("Not a participant's");
  return { device, session };
}

type Pairing = ReturnType<Awaited<ReturnType<Worktable["room"]>>["pair"]>;

/** Two devices read each other's cards. */
export async function link([one, other]: readonly [Pairing, Pairing]): Promise<void> {
  const cardOf = (pairing: Pairing): string | null =>
    pairing.state.value.kind === "showing" ? pairing.state.value.card : null;
  await until(() => cardOf(one) !== null && cardOf(other) !== null);
  const cards = [cardOf(one) ?? "", cardOf(other) ?? ""] as const;
  one.take(cards[1]);
  other.take(cards[0]);
  await until(() => one.state.value.kind === "linked" && other.state.value.kind === "linked");
}

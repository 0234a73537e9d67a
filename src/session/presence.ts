import { type ReadonlySignal, signal } from "@preact/signals";
import type { Awareness } from "y-protocols/awareness";
import { decodeVector, encodeVector } from "../answers/vector.ts";
import type { CellAddress } from "../workshops/address.ts";
import { isFields, isText } from "./shapes.ts";

/** One device at a table, as the others see it. */
export interface DevicePresence {
  readonly deviceId: string;
  readonly role: "presenter" | "participant" | "screen";
  readonly personId: string;
  /** "" when the person gave none. */
  readonly name: string;
  readonly cell: CellAddress | null;
  /** What that device has on its disk (client → clock). */
  readonly kept: ReadonlyMap<number, number>;
}

/** Another device's state; null when it is not one of this app's. By hand, as the record is. */
export function parsePresence(state: unknown): DevicePresence | null {
  if (!isFields(state)) return null;
  const { deviceId, role, personId, name, cell, kept } = state;
  if (!isText(deviceId, 64) || !isText(personId, 64) || !isText(name, 120)) return null;
  if (role !== "presenter" && role !== "participant" && role !== "screen") return null;
  if (cell !== null && !isText(cell, 300)) return null;
  return isText(kept, 20_000) ? { deviceId, role, personId, name, cell, kept: decodeVector(kept) } : null;
}

/** How long changes of what is kept are gathered before the table hears of them; a caret goes at once. */
const KEPT_PAUSE_MS = 1_000;

/** This device's presence in a document's room, and the others'. */
export interface Presence {
  readonly others: ReadonlySignal<readonly DevicePresence[]>;
  say(change: Partial<Omit<DevicePresence, "kept">>): void;
  sayKept(kept: ReadonlyMap<number, number>): void;
  close(): void;
}

/** Speaks and listens through a document's awareness. Unreadable states of others are left out. */
export function openPresence(awareness: Awareness, own: Omit<DevicePresence, "kept">): Presence {
  const others = signal<readonly DevicePresence[]>([]);
  let spoken = own;
  let kept = "";
  let pending: ReturnType<typeof setTimeout> | null = null;

  const publish = (): void => awareness.setLocalState({ ...spoken, kept });

  const read = (): void => {
    const byDevice = new Map<string, DevicePresence>();
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue;
      const other = parsePresence(state);
      if (other && other.deviceId !== own.deviceId) byDevice.set(other.deviceId, other);
    }
    others.value = [...byDevice.values()].sort((a, b) => (a.deviceId < b.deviceId ? -1 : 1));
  };

  awareness.on("change", read);
  publish();
  read();

  return {
    others,
    say(change) {
      const next = { ...spoken, ...change };
      if (JSON.stringify(next) === JSON.stringify(spoken)) return;
      spoken = next;
      publish();
    },
    sayKept(vector) {
      const next = encodeVector(vector);
      if (next === kept) return;
      kept = next;
      pending ??= setTimeout(() => {
        pending = null;
        publish();
      }, KEPT_PAUSE_MS);
    },
    close() {
      if (pending) clearTimeout(pending);
      awareness.off("change", read);
      awareness.setLocalState(null);
    },
  };
}

/** A person's colour, the same on every device. */
export function hueOf(personId: string): number {
  let sum = 0;
  for (const character of personId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % 8;
}

import { type ReadonlySignal, signal } from "@preact/signals";
import type { Link } from "../../room/contract.ts";
import { readScreenWish, tryScreen } from "../wake-lock.ts";
import type { Worktable } from "../worktable.ts";
import { readAddresses } from "./read-addresses.ts";
import { readLinks } from "./read-links.ts";
import { readOffline } from "./read-offline.ts";
import { readCamera, readLocalNetwork } from "./read-permissions.ts";
import type { CheckId, ClockReading, Readings, ReadingsSoFar, StorageReading } from "./readings.ts";

/** Looks at everything that a session needs of this device and of its network. */
export interface Check {
  readonly readings: ReadonlySignal<ReadingsSoFar>;
  /** Looks at everything anew; what people tried themselves stays, unless it can be seen without them. */
  run(): Promise<void>;
  /** Looks for addresses anew; some browsers give them out only while the camera is open. */
  findAddresses(): Promise<void>;
  /** Adds what was found out by a tap: the camera tried, two devices linked. */
  tell<K extends CheckId>(id: K, reading: Readings[K]): void;
}

const UNKNOWN: ReadingsSoFar = {
  camera: null,
  localNetwork: null,
  addresses: null,
  devices: { kind: "not-tried" },
  storage: null,
  screen: null,
  offline: null,
  clock: null,
};

export function openCheck(worktable: Worktable): Check {
  const readings = signal(UNKNOWN);
  const tell = <K extends CheckId>(id: K, reading: Readings[K] | null): void => {
    readings.value = { ...readings.peek(), [id]: reading };
  };
  const look = async <K extends CheckId>(id: K, read: () => Promise<Readings[K]>): Promise<void> => {
    tell(id, null);
    tell(id, await read());
  };
  const { storage } = worktable;
  return {
    readings,
    tell,
    findAddresses: () => look("addresses", readAddresses),
    async run() {
      const tried = readings.peek().devices ?? { kind: "not-tried" };
      await Promise.all([
        look("camera", readCamera),
        look("localNetwork", readLocalNetwork),
        look("addresses", readAddresses),
        look("devices", async () => (await readLinks(linksOf(worktable))) ?? tried),
        look("storage", () => readStorage(worktable)),
        look("screen", async () => (readScreenWish(storage).peek() === false ? "switched-off" : tryScreen())),
        look("offline", readOffline),
        look("clock", async () => readClock(worktable)),
      ]);
    },
  };
}

const linksOf = (worktable: Worktable): readonly Link[] =>
  worktable.current.peek()?.ground.links.peek() ?? [];

async function readStorage({ storage }: Worktable): Promise<StorageReading> {
  const state = await storage.persistence().catch(() => ({ persisted: false, usage: 0, quota: 0 }));
  return { tells: navigator.storage !== undefined, ...state };
}

function readClock({ storage }: Worktable): ClockReading {
  const moments = (storage.sessions.peek() ?? []).flatMap((one) => [one.createdAt, one.lastOpenedAt]);
  return { now: Date.now(), latestKnown: Math.max(0, ...moments) };
}

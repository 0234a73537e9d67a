import { computed, effect, type ReadonlySignal } from "@preact/signals";
import type { Attendee, Storage, StoredAttendance } from "../storage/contract.ts";
import type { SessionDevice } from "./devices.ts";

/** Who was at which table, as this presenter's device saw it and as its presenter wrote it down. */
export interface Attendance {
  /** Names by table id of those who were seen there last, in their order. */
  readonly seen: ReadonlySignal<ReadonlyMap<string, readonly string[]>>;
  /** The presenter's own lists by table id, one name a line; missing where nobody wrote one. */
  readonly written: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Keeps a table's list on this device. Resolves when it is on disk; rejects when it could not be kept. */
  write(tableId: string, names: string): Promise<void>;
}

/** So many are kept; a room has fewer. */
const MOST_ATTENDEES = 400;
const NOBODY: StoredAttendance = { seen: [], written: {} };

/** Follows who comes, and keeps it with the session: handouts are often printed when the room is empty. */
export function openAttendance(
  storage: Pick<Storage, "sessions" | "changeSession">,
  sessionId: string,
  devices: ReadonlySignal<readonly SessionDevice[]>,
): Attendance & { readonly stop: () => void } {
  const kept = computed(
    () => storage.sessions.value?.find(({ id }) => id === sessionId)?.attendance ?? NOBODY,
  );
  const change = async (next: (latest: StoredAttendance) => StoredAttendance): Promise<void> => {
    const stored = await storage.changeSession(sessionId, (latest) => ({
      ...latest,
      attendance: next(latest.attendance ?? NOBODY),
    }));
    if (!stored) throw new Error(`No session ${sessionId}`);
  };

  // A key at a time comes faster than the disk: what came meanwhile goes in the next write.
  let waiting: Readonly<Record<string, string>> | null = null;
  let writing: Promise<void> | null = null;
  const flush = async (): Promise<void> => {
    while (waiting) {
      const lists = waiting;
      waiting = null;
      await change((latest) => ({ ...latest, written: { ...latest.written, ...lists } }));
    }
  };

  const stop = effect(() => {
    const here = devices.value.flatMap(({ deviceId, name, tableId }) =>
      tableId !== null && name.trim() !== "" ? [{ deviceId, name: name.trim(), tableId }] : [],
    );
    const isNews = here.some((one) => !kept.peek().seen.some((other) => isSame(one, other)));
    // What can't be kept is seen again when the session is next opened.
    if (isNews) void change((latest) => ({ ...latest, seen: addSeen(latest.seen, here) })).catch(() => {});
  });

  return {
    seen: computed(() => groupByTable(kept.value.seen)),
    written: computed(() => kept.value.written),
    write: (tableId, names) => {
      waiting = { ...waiting, [tableId]: names };
      writing ??= flush().finally(() => {
        writing = null;
      });
      return writing;
    },
    stop,
  };
}

/** A person who has moved to another table is at that one. */
const addSeen = (seen: readonly Attendee[], here: readonly Attendee[]): readonly Attendee[] =>
  [...seen.filter((one) => !here.some((other) => isPerson(one, other))), ...here].slice(-MOST_ATTENDEES);

const isPerson = (one: Attendee, other: Attendee): boolean =>
  one.deviceId === other.deviceId && one.name === other.name;
const isSame = (one: Attendee, other: Attendee): boolean =>
  isPerson(one, other) && one.tableId === other.tableId;

function groupByTable(seen: readonly Attendee[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { tableId, name } of seen) {
    const names = groups.get(tableId) ?? [];
    if (!names.includes(name)) names.push(name);
    groups.set(tableId, names);
  }
  for (const names of groups.values()) names.sort((a, b) => a.localeCompare(b));
  return groups;
}

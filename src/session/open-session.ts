import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Hello, Room } from "../room/contract.ts";
import type { Keeping, Storage, StoredDocument, StoredSession } from "../storage/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import { keepCompany } from "./company.ts";
import type { LinkState } from "./connection.ts";
import type { DevicePresence } from "./presence.ts";
import { isNewerRecord, parseSessionRecord, type SessionRecord } from "./record.ts";
import { settle } from "./settle.ts";
import { openTableDocument, type TableDocument } from "./table-document.ts";

/** Name of the lock that one tab per session holds; a new version of the app waits while any is held. */
export const SESSION_LOCK = "worktable-session:";

/** What presenter and participant sessions have in common. */
export interface SessionGround {
  readonly id: string;
  readonly record: ReadonlySignal<SessionRecord>;
  readonly workshop: Workshop;
  /** The worst of all open documents. */
  readonly keeping: ReadonlySignal<Keeping>;
  /** Whether this tab has the links; another tab of this device may have them. */
  readonly leading: ReadonlySignal<boolean>;
  readonly linkStates: ReadonlySignal<ReadonlyMap<string, LinkState>>;
  /** Title of another session whose device was just turned away; null = none. */
  readonly stranger: ReadonlySignal<string | null>;
  forgetStranger(): void;
  setRecord(record: SessionRecord): Promise<void>;
  openTable(tableId: string): Promise<TableDocument>;
  /** Lets `keeping` speak for one more document, a private one. */
  countAmongKept(document: StoredDocument): void;
  close(): Promise<void>;
}

/** Table mates hold links with each other, and everyone with the presenter. */
const belongTogether = (one: Hello, other: Hello): boolean =>
  one.sessionId !== null &&
  one.sessionId === other.sessionId &&
  (one.role === "presenter" || other.role === "presenter" || one.tableId === other.tableId);

const KEEPINGS: readonly Keeping["kind"][] = ["failed", "keeping", "kept"];
const worst = (keepings: readonly Keeping[]): Keeping =>
  keepings.find((keeping) => keeping.kind === "failed") ??
  keepings.find((keeping) => keeping.kind === "keeping") ?? { kind: "kept" };

/** Opens what every session stands on; tables are opened one by one with `openTable`. */
export function openGround(options: {
  readonly storage: Storage;
  readonly stored: StoredSession;
  readonly record: SessionRecord;
  readonly workshop: Workshop;
  readonly self: Omit<DevicePresence, "kept">;
  /** Gives the device's room, which outlives the session, once this tab has the session's lock. */
  readonly openRoom: () => Promise<Room>;
}): SessionGround {
  const { storage, stored, workshop, self } = options;
  const record = signal(options.record);
  const tables = signal<readonly TableDocument[]>([]);
  const room = signal<Room | null>(null);
  const stranger = signal<string | null>(null);
  const others = signal<readonly StoredDocument[]>([]);
  const closing = new AbortController();

  const setRecord = async (next: SessionRecord): Promise<void> => {
    record.value = next;
    await storage.changeSession(stored.id, (latest) => ({ ...latest, record: next }));
  };
  // What another tab of this device has changed or heard.
  const stopFollowing = effect(() => {
    const kept = storage.sessions.value?.find((one) => one.id === stored.id);
    const next = kept ? parseSessionRecord(kept.record) : null;
    if (next && isNewerRecord(next, record.peek())) record.value = next;
  });

  let tablesClosed: Promise<unknown> | null = null;
  const closeTables = async (): Promise<void> => {
    tablesClosed ??= Promise.all(tables.peek().map((table) => table.close()));
    await tablesClosed;
  };

  const lead = async (): Promise<void> => {
    const opened = await options.openRoom();
    if (closing.signal.aborted) return;
    opened.setHello({
      protocol: 1,
      deviceId: self.deviceId,
      role: self.role,
      sessionId: stored.id,
      tableId: stored.tableId,
    });
    opened.introduce(belongTogether);
    const stopCompany = keepCompany({
      room: opened,
      record,
      workshop,
      tableId: stored.tableId,
      // Heard again at the next link if the disk refuses it now.
      onRecord: (next) => void setRecord(next).catch(() => {}),
      onStranger: (title) => {
        stranger.value = title;
      },
    });
    const joined = new Set<TableDocument>();
    const stopJoining = effect(() => {
      for (const table of tables.value) {
        if (joined.has(table)) continue;
        joined.add(table);
        table.join(opened);
      }
    });
    room.value = opened;
    await new Promise<void>((resolve) => closing.signal.addEventListener("abort", () => resolve()));
    opened.introduce(null);
    stopJoining();
    stopCompany();
    room.value = null;
    await closeTables();
  };

  const ended = navigator.locks
    .request(`${SESSION_LOCK}${stored.id}:${self.deviceId}`, { signal: closing.signal }, lead)
    .catch((error: unknown) => {
      // Aborted while waiting: another tab had the links all the time.
      if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    });

  const keeping = settle(
    computed(() =>
      worst([...tables.value.map(({ stored }) => stored), ...others.value].map((one) => one.keeping.value)),
    ),
    (next, shown) => KEEPINGS.indexOf(next.kind) > KEEPINGS.indexOf(shown.kind),
  );

  return {
    id: stored.id,
    record,
    workshop,
    keeping: keeping.value,
    leading: computed(() => room.value !== null),
    linkStates: computed(
      () =>
        new Map(
          (room.value?.links.value ?? []).flatMap((link) => {
            const remote = link.remote.value;
            return remote ? [[remote.deviceId, link.state.value] as const] : [];
          }),
        ),
    ),
    stranger,
    forgetStranger: () => {
      stranger.value = null;
    },
    setRecord,
    countAmongKept: (document) => {
      others.value = [...others.peek(), document];
    },
    async openTable(tableId) {
      const table = await openTableDocument(storage, stored.id, tableId, self);
      tables.value = [...tables.peek(), table];
      return table;
    },
    async close() {
      keeping.stop();
      stopFollowing();
      closing.abort();
      await ended.finally(closeTables);
    },
  };
}

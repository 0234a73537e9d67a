import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Hello, Room } from "../room/contract.ts";
import type { Keeping, Storage, StoredDocument, StoredSession } from "../storage/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import type { FormerPlace } from "../workshops/former.ts";
import { localise } from "../workshops/localise.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import type { NewerWorkshop } from "./company.ts";
import type { LinkState } from "./connection.ts";
import type { DevicePresence } from "./presence.ts";
import { isNewerRecord, parseSessionRecord, reviseRecord, type SessionRecord } from "./record.ts";
import { settle } from "./settle.ts";
import { openTableDocument, type TableDocument } from "./table-document.ts";
import type { Wording } from "./wording.ts";

/** Name of the lock that one tab per session holds; a new version of the app waits while any is held. */
export const SESSION_LOCK = "worktable-session:";

/** What presenter and participant sessions have in common. */
export interface SessionGround {
  readonly id: string;
  readonly record: ReadonlySignal<SessionRecord>;
  /** The workshop as its file has it, in every language. */
  readonly file: WorkshopFile;
  /** The workshop in the chosen language; a component that reads it follows the choice. */
  readonly workshop: Workshop;
  /** What earlier editions of the workshop asked. */
  readonly former: readonly FormerPlace[];
  /** BCP 47 tags of the languages that the workshop has. */
  readonly languages: readonly string[];
  chooseLanguage(language: string): Promise<void>;
  /**
   * Replaces the workshop by a newer one of the same id, on every device of the session, and opens the session anew.
   * Throws where this device did not make the session.
   */
  reviseWorkshop(file: WorkshopFile): Promise<void>;
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
  readonly file: WorkshopFile;
  readonly wording: Wording;
  /** Opens the session anew from what is stored, if it is still open. */
  readonly reopen: () => Promise<void>;
  readonly self: Omit<DevicePresence, "kept">;
  /** Gives the device's room, which outlives the session, once this tab has the session's lock. */
  readonly openRoom: () => Promise<Room>;
}): SessionGround {
  const { storage, stored, file, wording, self } = options;
  const edition = stored.workshopEdition ?? 0;
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
  const former = stored.former ?? [];
  const keepWorkshop = async (newer: NewerWorkshop, revised: SessionRecord | null): Promise<void> => {
    const { listFormer } = await import("../workshops/former.ts");
    const inOwnWords = (one: WorkshopFile) => localise(one, [wording.workshop.peek().language]);
    // What this device saw go, and what the sender had seen go before.
    const lost = listFormer(inOwnWords(file), inOwnWords(newer.file), [...newer.former, ...former]);
    await storage.changeSession(stored.id, (latest) =>
      (latest.workshopEdition ?? 0) >= newer.edition
        ? latest
        : {
            ...latest,
            workshop: newer.file,
            workshopEdition: newer.edition,
            former: lost,
            ...(revised && { record: revised }),
          },
    );
  };
  // A workshop that came while answers can't be kept waits for the next time something is stored.
  const reopen = (): void => void options.reopen().catch(() => {});
  // What another tab of this device has changed or heard.
  const stopFollowing = effect(() => {
    const kept = storage.sessions.value?.find((one) => one.id === stored.id);
    const next = kept ? parseSessionRecord(kept.record) : null;
    if (next && isNewerRecord(next, record.peek())) record.value = next;
    if ((kept?.workshopEdition ?? 0) > edition) reopen();
  });

  let tablesClosed: Promise<unknown> | null = null;
  const closeTables = async (): Promise<void> => {
    tablesClosed ??= Promise.all(tables.peek().map((table) => table.close()));
    await tablesClosed;
  };

  const lead = async (): Promise<void> => {
    const [{ keepCompany }, opened] = await Promise.all([import("./company.ts"), options.openRoom()]);
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
      file,
      edition,
      former,
      tableId: stored.tableId,
      // Heard again at the next link if the disk refuses it now.
      onRecord: (next) => void setRecord(next).catch(() => {}),
      onWorkshop: (newer) => void keepWorkshop(newer, null).then(reopen, () => {}),
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
    file,
    get workshop() {
      return wording.workshop.value;
    },
    former,
    languages: wording.languages,
    chooseLanguage: wording.choose,
    async reviseWorkshop(next) {
      const current = record.peek();
      if (current.presenterId !== self.deviceId) throw new Error("Only the presenter's device revises");
      if (next.id !== file.id) throw new Error(`Not the session's workshop: ${next.id}`);
      const newer = current.workshopEdition + 1;
      await keepWorkshop(
        { file: next, edition: newer, former: [] },
        reviseRecord(current, { workshopEdition: newer }),
      );
      await options.reopen();
    },
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

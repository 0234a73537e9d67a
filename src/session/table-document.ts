import { computed, effect, type ReadonlySignal } from "@preact/signals";
import { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { openReach, type Reach, type ReachVectors } from "../answers/reach.ts";
import type { Room } from "../room/contract.ts";
import type { Keeping, Storage, StoredDocument } from "../storage/contract.ts";
import type { SessionGround } from "./ground.ts";
import { type DevicePresence, openPresence, type Presence } from "./presence.ts";

/** A table's document on this device: on disk, in the room, with who is there. */
export interface TableDocument {
  readonly tableId: string;
  readonly stored: StoredDocument;
  readonly presence: Presence;
  readonly reach: Reach;
  readonly vectors: ReadonlySignal<ReachVectors>;
  /** Keeps it in step with the linked devices from now on; only of those that are heard it takes changes. */
  join(room: Room, hears: (deviceId: string) => boolean): void;
  close(): Promise<void>;
}

const failing = (keeping: Keeping): boolean => keeping.kind === "failed";

/** Name of a table's document on disk. */
export const tableDocumentName = (tableId: string): string => `table/${tableId}`;
/** Name of a person's private document on disk; no room ever opens it. */
export const privateDocumentName = (personId: string): string => `mine/${personId}`;

export async function openTableDocument(
  storage: Storage,
  sessionId: string,
  tableId: string,
  self: Omit<DevicePresence, "kept">,
): Promise<TableDocument> {
  const stored = await storage.openDocument(sessionId, tableDocumentName(tableId));
  const awareness = new Awareness(stored.doc);
  const presence = openPresence(awareness, self);
  const reach = openReach(stored.doc);
  const stopKept = effect(() => presence.sayKept(stored.kept.value));
  const isPresenter = self.role === "presenter";
  const vectors = computed<ReachVectors>(() => ({
    kept: stored.kept.value,
    table: presence.others.value.filter((other) => other.role === "participant").map((other) => other.kept),
    presenter: isPresenter
      ? stored.kept.value
      : (presence.others.value.find((other) => other.role === "presenter")?.kept ?? null),
  }));
  let leave: (() => void) | null = null;

  return {
    tableId,
    stored,
    presence,
    reach,
    vectors,
    join(room, hears) {
      leave?.();
      leave = room.share({ name: `${sessionId}/${tableId}`, doc: stored.doc, awareness, hears });
    },
    async close() {
      leave?.();
      stopKept();
      presence.close();
      reach.close();
      awareness.destroy();
      await stored.close();
    },
  };
}

/** A table as this device has it open; throws for one that isn't. */
export function openedTable({ tables }: SessionGround, tableId: string): TableDocument {
  const table = tables.peek().find((one) => one.tableId === tableId);
  if (!table) throw new Error(`No table ${tableId}`);
  return table;
}

/** The same table's document. */
export const docOfTable = (ground: SessionGround, tableId: string): Y.Doc =>
  openedTable(ground, tableId).stored.doc;

/** Whether a document can't be kept at the moment. */
export const isFailing = (stored: StoredDocument): ReadonlySignal<boolean> =>
  computed(() => failing(stored.keeping.value));

import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Keeping, Storage, StoredDocument } from "../storage/contract.ts";
import type { Papers, PapersName, SessionGround } from "./ground.ts";
import { readKept } from "./kept-documents.ts";
import type { DevicePresence } from "./presence.ts";
import { settle } from "./settle.ts";
import { openTableDocument, type TableDocument } from "./table-document.ts";

/** The documents that a session has open on this device. */
export interface GroundDocuments
  extends Pick<
    SessionGround,
    "tables" | "keeping" | "openTable" | "openPapers" | "countAmongKept" | "listDocuments"
  > {
  readonly papers: ReadonlySignal<readonly Papers[]>;
  /** Closes tables and papers, once all of it is kept; rejects where something can't be. */
  close(): Promise<void>;
  /** Says no more how well they are kept. */
  stopKeeping(): void;
}

const KEEPINGS: readonly Keeping["kind"][] = ["failed", "keeping", "kept"];
const worst = (keepings: readonly Keeping[]): Keeping =>
  keepings.find((keeping) => keeping.kind === "failed") ??
  keepings.find((keeping) => keeping.kind === "keeping") ?? { kind: "kept" };

export function openGroundDocuments(
  storage: Storage,
  sessionId: string,
  self: Omit<DevicePresence, "kept">,
): GroundDocuments {
  const tables = signal<readonly TableDocument[]>([]);
  const papers = signal<readonly Papers[]>([]);
  const others = signal<readonly StoredDocument[]>([]);
  const opening = new Map<PapersName, Promise<StoredDocument>>();
  const keeping = settle(
    computed(() =>
      worst([...tables.value.map(({ stored }) => stored), ...others.value].map((one) => one.keeping.value)),
    ),
    (next, shown) => KEEPINGS.indexOf(next.kind) > KEEPINGS.indexOf(shown.kind),
  );
  const nameOf = (document: StoredDocument): PapersName | "private" =>
    papers.peek().find(({ stored }) => stored === document)?.name ?? "private";
  let closed: Promise<unknown> | null = null;

  return {
    tables,
    papers,
    keeping: keeping.value,
    async openTable(tableId, role) {
      const table = await openTableDocument(storage, sessionId, tableId, { ...self, ...(role && { role }) });
      tables.value = [...tables.peek(), table];
      return table;
    },
    async openPapers(name) {
      const known = opening.get(name);
      if (known) return known;
      const opened = storage.openDocument(sessionId, name).then((stored) => {
        papers.value = [...papers.peek(), { name, stored }];
        others.value = [...others.peek(), stored];
        return stored;
      });
      opening.set(name, opened);
      return opened;
    },
    countAmongKept: (document) => {
      others.value = [...others.peek(), document];
    },
    listDocuments: () => [
      ...tables.peek().map(({ tableId, stored }) => readKept(tableId, stored)),
      ...others.peek().map((document) => readKept(nameOf(document), document)),
    ],
    async close() {
      closed ??= Promise.all([
        ...tables.peek().map((table) => table.close()),
        ...papers.peek().map(({ stored }) => stored.close()),
      ]);
      await closed;
    },
    stopKeeping: keeping.stop,
  };
}

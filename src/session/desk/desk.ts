import { computed, type ReadonlySignal } from "@preact/signals";
import { generateNKeysBetween } from "fractional-indexing";
import * as Y from "yjs";
import { readFieldAnswer } from "../../answers/read-field.ts";
import { observeMap } from "../../answers/reads.ts";
import { openSnapshot, restoreSnapshot, takeSnapshot } from "../../answers/snapshot.ts";
import type { TableAnswers } from "../../workshops/answer.ts";
import type { Workshop } from "../../workshops/format.ts";
import { follow, once } from "../follow.ts";
import { LocalEdit } from "../local-edit.ts";
import { type Desk, type ItemPlan, PLAIN_CARD } from "./contract.ts";
import {
  isPlain,
  PAPERS,
  readBoard,
  readCards,
  readGroups,
  readPlan,
  readSnapshots,
  readWritten,
} from "./papers.ts";

/** What the desk stands on. */
export interface DeskGround {
  /** The desk's own document. */
  readonly doc: Y.Doc;
  /** Plans and notes, which go to no screen. */
  readonly plans: Y.Doc;
  readonly workshop: () => Workshop;
  /** The tables that are open here. */
  readonly tables: () => readonly { readonly id: string; readonly name: string; readonly doc: Y.Doc }[];
  /** Session time, ms since 1970. */
  readonly now: () => number;
  readonly makeId: () => string;
}

export interface OpenDesk extends Desk {
  close(): void;
}

export function openDesk(ground: DeskGround): OpenDesk {
  const docOf = (name: keyof typeof PAPERS): Y.Doc => (name === "plans" ? ground.plans : ground.doc);
  const map = (name: keyof typeof PAPERS): Y.Map<unknown> => docOf(name).getMap(PAPERS[name]);
  const stops: (() => void)[] = [];
  const followMap = <T>(name: keyof typeof PAPERS, read: (map: Y.Map<unknown>) => T): ReadonlySignal<T> =>
    follow(
      () => read(map(name)),
      (changed) => observeMap(docOf(name), PAPERS[name], changed),
      stops,
    );
  const edit = (change: () => void): void => ground.doc.transact(change, new LocalEdit());
  const undoing = new Y.UndoManager([map("cards"), map("groups")], {
    trackedOrigins: new Set([LocalEdit]),
    captureTimeout: 400,
  });

  /** A change that is undone by itself, however soon after the last it comes; words typed run together. */
  const act = (change: () => void): void => {
    undoing.stopCapturing();
    edit(change);
  };

  stops.push(moveEarlierPlans(ground));
  // A Map is {} as JSON: cards are followed as entries.
  const entries = followMap("cards", (all) => [...readCards(all)]);
  const cards = computed(() => new Map(entries.value));
  const readSnapshot = once((id: string) => readTables(ground, map("snapshots").get(id)));

  const desk: OpenDesk = {
    board: followMap("board", readBoard),
    show: (change) =>
      edit(() => {
        for (const [key, value] of Object.entries(change)) {
          if (JSON.stringify(map("board").get(key)) !== JSON.stringify(value)) map("board").set(key, value);
        }
      }),
    plan: once(
      (itemId: string): ReadonlySignal<ItemPlan> => followMap("plans", (all) => readPlan(all, itemId)),
    ),
    setPlan: (itemId, change) =>
      ground.plans.transact(() => {
        for (const [key, value] of Object.entries(change)) map("plans").set(`${itemId}/${key}`, value);
      }, new LocalEdit()),
    cards,
    markCard: (cardKey, change) =>
      act(() => {
        const next = { ...(cards.peek().get(cardKey) ?? PLAIN_CARD), ...change };
        if (isPlain(next)) map("cards").delete(cardKey);
        else map("cards").set(cardKey, next);
      }),
    groups: followMap("groups", readGroups),
    arrange: (group, cardKeys) =>
      act(() => {
        const orders = generateNKeysBetween(null, null, cardKeys.length);
        for (const [at, key] of cardKeys.entries()) desk.markCard(key, { group, order: orders[at] ?? null });
      }),
    putGroup: ({ id, ...group }) => act(() => map("groups").set(id, group)),
    removeGroup: (groupId) =>
      act(() => {
        map("groups").delete(groupId);
        for (const [key, mark] of cards.peek()) {
          if (mark.group === groupId) desk.markCard(key, { group: null });
        }
      }),
    snapshots: followMap("snapshots", readSnapshots),
    takeSnapshot(worksheetId, reason) {
      const id = ground.makeId();
      const tables = Object.fromEntries(
        ground.tables().map((table) => [table.id, takeSnapshot(table.doc, worksheetId)]),
      );
      edit(() => map("snapshots").set(id, { at: ground.now(), reason, worksheetId, tables }));
      return id;
    },
    // One that has not come yet must not be remembered as empty.
    readSnapshot: (id) => (map("snapshots").has(id) ? readSnapshot(id) : []),
    removeSnapshot: (snapshotId) => edit(() => map("snapshots").delete(snapshotId)),
    restoreSnapshot(snapshotId, tableIds) {
      const written = readWritten(map("snapshots").get(snapshotId));
      if (!written) throw new Error(`No snapshot ${snapshotId}`);
      const before = desk.takeSnapshot(written.worksheetId, "restore");
      for (const { id, doc: table } of ground.tables()) {
        const taken = written.tables[id];
        if (taken && (tableIds?.includes(id) ?? true)) {
          restoreSnapshot(table, written.worksheetId, taken, new LocalEdit());
        }
      }
      return before;
    },
    undo: () => undoing.undo() !== null,
    close() {
      undoing.destroy();
      for (const stop of stops.splice(0)) stop();
    },
  };
  return desk;
}

/** Earlier versions kept the plans in the desk, which projectors have too; gives the stop of looking for more. */
function moveEarlierPlans({ doc, plans }: DeskGround): () => void {
  const earlier = doc.getMap(PAPERS.plans);
  const move = (): void => {
    if (earlier.size === 0) return;
    const kept = plans.getMap(PAPERS.plans);
    plans.transact(() => {
      for (const [key, value] of earlier) if (!kept.has(key)) kept.set(key, value);
    }, new LocalEdit());
    doc.transact(() => earlier.clear(), new LocalEdit());
  };
  move();
  return observeMap(doc, PAPERS.plans, () => queueMicrotask(move));
}

/** A snapshot's answers as plain data, read as a table's are. */
function readTables(ground: DeskGround, value: unknown): readonly TableAnswers[] {
  const written = readWritten(value);
  const worksheet = ground.workshop().worksheets.find(({ id }) => id === written?.worksheetId);
  if (!written || !worksheet) return [];
  return ground.tables().flatMap(({ id, name }) => {
    const taken = written.tables[id];
    if (!taken) return [];
    const doc = openSnapshot(taken);
    const answers = Object.fromEntries(
      worksheet.fields.map((field) => [field.id, readFieldAnswer(doc, worksheet.id, field)]),
    );
    doc.destroy();
    return [{ tableId: id, tableName: name, answers: { [worksheet.id]: answers } }];
  });
}

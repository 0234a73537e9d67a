import { type ReadonlySignal, signal } from "@preact/signals";
import * as Y from "yjs";
import { changedAddresses } from "./changes.ts";
import { ERASURES, witnessErasure } from "./erasures.ts";

/** What an undo or redo touched, so that the screen can show it. */
interface HistoryStep {
  readonly doc: Y.Doc;
  /** Texts and maps that changed. */
  readonly addresses: readonly string[];
}

/** Undo and redo of one's own edits, over several documents in the order they were made. */
export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** null when there was nothing to take back. */
  undo(): HistoryStep | null;
  redo(): HistoryStep | null;
  /** Ends the step being collected, as at every change of cell. */
  breakCapture(): void;
  close(): void;
}

/** Edits closer together than this are one step. */
const MERGE_WINDOW_MS = 500;
const ORDER = "order";

/**
 * Collects the edits whose transaction origin is `trackedOrigin`, or an instance of it when that is a class;
 * nobody else's are ever undone.
 */
export function openHistory(docs: readonly Y.Doc[], trackedOrigin: unknown): History {
  const canUndo = signal(false);
  const canRedo = signal(false);
  let steps = 0;
  let touched: HistoryStep | null = null;

  const managers = docs.map((doc) => {
    const scoped = followScope(doc, trackedOrigin);
    const { manager } = scoped;
    manager.on("stack-item-added", ({ stackItem }) => {
      steps += 1;
      stackItem.meta.set(ORDER, steps);
    });
    manager.on("stack-item-added", onEdit);
    manager.on("stack-item-updated", onEdit);
    manager.on("stack-cleared", refresh);
    manager.on("stack-item-popped", ({ changedParentTypes }) => {
      const transaction = [...changedParentTypes.values()][0]?.[0]?.transaction;
      const addresses = transaction ? [...changedAddresses(transaction)] : [];
      touched = { doc, addresses: addresses.filter((address) => address !== ERASURES) };
    });
    return scoped;
  });

  /** A new edit ends the other documents' steps and makes what was undone there final. */
  function onEdit({ type }: { type: "undo" | "redo" }, manager: Y.UndoManager): void {
    if (type === "undo" && !manager.redoing) {
      for (const { manager: other } of managers) {
        if (other === manager) continue;
        other.stopCapturing();
        other.clear(false, true);
      }
    }
    refresh();
  }

  function refresh(): void {
    canUndo.value = managers.some(({ manager }) => manager.canUndo());
    canRedo.value = managers.some(({ manager }) => manager.canRedo());
  }

  function step(stackOf: (manager: Y.UndoManager) => readonly StackItem[], take: "undo" | "redo") {
    touched = null;
    while (touched === null) {
      const order = (manager: Y.UndoManager): number => stackOf(manager).at(-1)?.meta.get(ORDER) ?? 0;
      const [newest] = managers.map(({ manager }) => manager).sort((a, b) => order(b) - order(a));
      if (!newest || stackOf(newest).length === 0) break;
      newest[take](); // may come to nothing, when a table mate has erased the same
    }
    refresh();
    return touched;
  }

  return {
    canUndo,
    canRedo,
    undo: () => step((manager) => manager.undoStack, "undo"),
    redo: () => step((manager) => manager.redoStack, "redo"),
    breakCapture: () => {
      for (const { manager } of managers) manager.stopCapturing();
    },
    close: () => {
      for (const { close } of managers) close();
    },
  };
}

type StackItem = Y.UndoManager["undoStack"][number];

/** An undo manager whose scope is every text and map that is edited here, but not the count of erasures. */
function followScope(doc: Y.Doc, trackedOrigin: unknown) {
  const widenScope = (transaction: Y.Transaction): void => {
    const { origin } = transaction;
    if (origin !== trackedOrigin && origin?.constructor !== trackedOrigin) return;
    for (const address of changedAddresses(transaction)) {
      const type = doc.share.get(address);
      if (type && address !== ERASURES) manager.addToScope(type);
    }
  };
  const witnessUndo = (transaction: Y.Transaction): void => {
    if (transaction.origin === manager) witnessErasure(doc);
  };
  doc.on("afterTransaction", widenScope); // before the manager's own listener
  doc.on("beforeTransaction", witnessUndo);
  const manager = new Y.UndoManager([], {
    doc,
    captureTimeout: MERGE_WINDOW_MS,
    trackedOrigins: new Set([trackedOrigin]),
  });
  const close = (): void => {
    doc.off("afterTransaction", widenScope);
    doc.off("beforeTransaction", witnessUndo);
    manager.destroy();
  };
  return { manager, close };
}

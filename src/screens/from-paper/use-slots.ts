import { signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { AnswersView, LiveText } from "../../fields/contract.ts";
import { cellAddress } from "../../workshops/address.ts";

interface Slot {
  readonly key: string;
  /** null until the first letter. */
  rowId: string | null;
}

/** The empty row after each growing list: its first letter makes it one of the table's, without the caret moving. */
export interface Slots {
  keyOf(rowId: string): string;
  nextKey(list: string): string;
  text(list: string, columnId: string): LiveText;
}

/** The rows to come of one worksheet's lists. */
export function useSlots(answers: AnswersView, worksheetId: string): Slots {
  return useMemo(() => makeSlots(answers, worksheetId), [answers, worksheetId]);
}

function makeSlots(answers: AnswersView, worksheetId: string): Slots {
  const next = new Map<string, Slot>();
  const keys = new Map<string, string>();
  const texts = new Map<string, LiveText>();
  let made = 0;

  const slotOf = (list: string): Slot => {
    const known = next.get(list);
    if (known && known.rowId === null) return known;
    made += 1;
    const slot: Slot = { key: `new-${made}`, rowId: null };
    next.set(list, slot);
    return slot;
  };

  const makeText = (list: string, columnId: string, slot: Slot): LiveText => ({
    value: signal(""),
    observe: () => () => {},
    splice(index, remove, insert) {
      const { edit } = answers;
      if (!edit || (slot.rowId === null && insert === "")) return;
      const rowId = slot.rowId ?? edit.addRow(worksheetId, list);
      if (slot.rowId === null) keys.set(rowId, slot.key);
      slot.rowId = rowId;
      answers.text(cellAddress(worksheetId, list, rowId, columnId)).splice?.(index, remove, insert);
    },
  });

  return {
    keyOf: (rowId) => keys.get(rowId) ?? rowId,
    nextKey: (list) => slotOf(list).key,
    text(list, columnId) {
      const slot = slotOf(list);
      const name = `${slot.key}/${columnId}`;
      const text = texts.get(name) ?? makeText(list, columnId, slot);
      texts.set(name, text);
      return text;
    },
  };
}

import { type ReadonlySignal, useComputed, useSignalEffect } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import type { BoardTable } from "./contract.ts";
import { type BoardPlace, reportExtent } from "./paging.ts";

/** Tells the controls of the whole room and the tables that may be chosen; gives the id of the chosen one. */
export function useChosenTable(
  list: () => readonly BoardTable[],
  place: BoardPlace,
  pages?: ReadonlySignal<number>,
): string | undefined {
  useSignalEffect(() => {
    const names = list().map(({ tableName }) => tableName);
    reportExtent(place, [messages.board.wholeRoom, ...names], pages?.value ?? 1);
  });
  const chosen = useComputed(() => list()[place.step.value - 1]?.tableId);
  return chosen.value;
}

import { type ReadonlySignal, useComputed, useSignalEffect } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import type { BoardSource } from "./contract.ts";
import { type BoardPlace, reportExtent } from "./paging.ts";

/** Tells the controls of the whole room and its tables; gives the table that was chosen. */
export function useChosenTable(
  source: BoardSource,
  place: BoardPlace,
  pages?: ReadonlySignal<number>,
): string | undefined {
  useSignalEffect(() => {
    const names = source.tables.value.map(({ tableName }) => tableName);
    reportExtent(place, [messages.board.wholeRoom, ...names], pages?.value ?? 1);
  });
  const chosen = useComputed(() => source.tables.value[place.step.value - 1]?.tableId);
  return chosen.value;
}

import { useState } from "preact/hooks";
import { readNames, type TablePeople } from "../../handout/people.ts";
import { messages } from "../../messages/handouts.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { useToast } from "../../ui/Toast.tsx";
import type { TableList } from "./TablePeopleRow.tsx";

/** The tables with their people: as the presenter wrote them, else whoever was seen there. */
export function useTableLists(session: PresenterSession) {
  const say = useToast();
  const [changes, setChanges] = useState<Readonly<Record<string, Partial<TableList>>>>({});
  const seen = session.attendance.seen.value;
  const written = session.attendance.written.value;
  const lists = session.tables.value.map(
    ({ tableId, tableName }): TableList => ({
      tableId,
      tableName,
      chosen: true,
      names: written[tableId] ?? (seen.get(tableId) ?? []).join("\n"),
      unnamed: 0,
      ...changes[tableId],
    }),
  );
  const change = (tableId: string, next: Partial<TableList>): void => {
    setChanges((before) => ({ ...before, [tableId]: { ...before[tableId], ...next } }));
    if (next.names === undefined) return;
    session.attendance.write(tableId, next.names).catch(() => say({ text: messages.handouts.notKept }));
  };
  return { lists, seen, change };
}

/** Who gets a handout, of the chosen tables. */
export const readPeople = (lists: readonly TableList[]): readonly TablePeople[] =>
  lists
    .filter(({ chosen }) => chosen)
    .map(({ tableId, names, unnamed }) => ({ tableId, names: readNames(names), unnamed }));

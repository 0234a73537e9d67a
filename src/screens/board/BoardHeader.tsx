import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { messages } from "../../messages/board.ts";
import { type AnsweredCount, countTables } from "../../summary/answered.ts";
import type { Worksheet } from "../../workshops/format.ts";
import type { BoardSource } from "./contract.ts";

interface Props {
  readonly worksheet: Worksheet;
  readonly source: BoardSource;
  readonly note?: ComponentChildren;
}

/** The worksheet's title, and how much of the room has answered. */
export function BoardHeader({ worksheet, source, note }: Props) {
  const answered = useComputed(() => describeAnswered(worksheet, source));
  return (
    <header class="board-header">
      <h1>{worksheet.title}</h1>
      {note}
      <p role="status">{answered}</p>
    </header>
  );
}

export interface RoomAnswered extends AnsweredCount {
  readonly allTables: number;
  /** Everyone who is here or has answered; 0 where nobody answers alone. */
  readonly allPeople: number;
}

/** How much of the room has answered a worksheet; what is private does not count. */
export function countRoom(worksheet: Worksheet, source: BoardSource): RoomAnswered {
  const fields = worksheet.fields.filter(({ who }) => who !== "mine");
  const tables = source.tables.value;
  const count = countTables(
    tables.map(({ tableId }) => fields.map(({ id }) => source.answer(tableId, worksheet.id, id).value)),
  );
  // People may have left since they answered.
  const people = Math.max(
    count.people,
    tables.reduce((sum, table) => sum + table.people, 0),
  );
  const isOfPeople = fields.some(({ who }) => who === "each");
  return { ...count, allTables: tables.length, allPeople: isOfPeople ? people : 0 };
}

function describeAnswered(worksheet: Worksheet, source: BoardSource): string {
  const { tables, people, allTables, allPeople } = countRoom(worksheet, source);
  return allPeople === 0
    ? messages.board.answeredByTables(tables, allTables)
    : messages.board.answered(tables, allTables, people, allPeople);
}

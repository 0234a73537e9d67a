import { useComputed } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { countTables } from "../../summary/answered.ts";
import type { Worksheet } from "../../workshops/format.ts";
import type { BoardSource } from "./contract.ts";

interface Props {
  readonly worksheet: Worksheet;
  readonly source: BoardSource;
}

/** The worksheet's title, and how much of the room has answered. */
export function BoardHeader({ worksheet, source }: Props) {
  const answered = useComputed(() => describeAnswered(worksheet, source));
  return (
    <header class="board-header">
      <h1>{worksheet.title}</h1>
      <p role="status">{answered}</p>
    </header>
  );
}

function describeAnswered(worksheet: Worksheet, source: BoardSource): string {
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
  if (people === 0 || !fields.some(({ who }) => who === "each")) {
    return messages.board.answeredByTables(count.tables, tables.length);
  }
  return messages.board.answered(count.tables, tables.length, count.people, people);
}

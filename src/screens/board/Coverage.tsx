import "./board-coverage.css";
import { messages } from "../../messages/board.ts";
import type { TableField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { readAnswer } from "./read-answers.ts";

interface CoverageProps {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: TableField;
}

type Filled = "none" | "some" | "all";

/** Rows × tables at a glance: what is written and what is still empty. */
export function Coverage({ source, worksheetId, field }: CoverageProps) {
  const words = messages.board.coverage;
  const tables = source.tables.value;
  const read = tables.map((table) => readAnswer(source, table, worksheetId, field)[0]?.answer);
  const isEmpty = read.every((answer) =>
    answer?.rows.every(({ cells }) => Object.values(cells).every((text) => text.trim() === "")),
  );
  if (isEmpty) {
    return <BoardEmpty title={messages.board.noneYet} hint={messages.board.noneYetHint} />;
  }
  return (
    <table class="board-coverage">
      <thead>
        <tr>
          <th scope="col">{messages.board.item}</th>
          {tables.map(({ tableId, tableName }) => (
            <th key={tableId} scope="col">
              <span dir="auto">{tableName}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {field.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" title={row.label}>
              {row.label}
            </th>
            {tables.map(({ tableId }, index) => {
              const cells = read[index]?.rows.find(({ id }) => id === row.id)?.cells ?? {};
              const filled = readFilled(field.columns.map(({ id }) => cells[id] ?? ""));
              return (
                <td key={tableId} data-filled={filled}>
                  <span class="board-coverage-sign" aria-hidden="true" />
                  <span class="visually-hidden">{words[filled]}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function readFilled(texts: readonly string[]): Filled {
  const written = texts.filter((text) => text.trim() !== "").length;
  return written === 0 ? "none" : written < texts.length ? "some" : "all";
}

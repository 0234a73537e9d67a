import { useComputed } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { summariseMatrix } from "../../summary/matrix.ts";
import type { MatrixField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { breakLabel } from "./chart-look.ts";
import type { BoardSource } from "./contract.ts";
import { listSpeakingTables } from "./few-people.ts";
import { type BoardPlace, cutPages, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";
import { useChosenTable } from "./use-chosen-table.ts";

const ROWS_PER_PAGE = 8;
const COLUMNS_WIDTH = 1180; // board units left beside the rows' names
const CHARACTER_WIDTH = 21;
const HEAD_LINES = 3;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: MatrixField;
  readonly place: BoardPlace;
}

/** How many ticked each cell: the darker the more, and the number in it. Of the whole room, or of one table. */
export function HeatMap({ source, worksheetId, field, place }: Props) {
  const answers = useComputed(() => readAnswers(source, worksheetId, field));
  const pages = cutPages(field.rows, ROWS_PER_PAGE);
  const pageCount = useComputed(() => pages.length);
  useChosenTable(() => listSpeakingTables(source, worksheetId, field), place, pageCount);
  const summary = useComputed(() => {
    const chosen = listSpeakingTables(source, worksheetId, field)[place.step.value - 1]?.tableId;
    const one = answers.value.filter(({ tableId }) => tableId === chosen);
    return summariseMatrix(field, one.length > 0 ? one : answers.value);
  });
  const isEmpty = useComputed(() => summariseMatrix(field, answers.value).people === 0);
  if (isEmpty.value) return <BoardEmpty title={messages.board.noneTickedYet} />;
  const { people, rows } = summary.value;
  const shown = pages[within(place.page.value, pages.length)] ?? [];
  const isNumbered = !haveRoom(field);
  return (
    <div class="board-heat">
      <p class="board-keys">
        <span>
          {field.who === "table" ? messages.board.byTables : messages.board.ofPeopleWhoTicked(people)}
        </span>
      </p>
      <table aria-label={field.label}>
        <thead>
          <tr>
            <td />
            {field.columns.map((column, index) => (
              <th key={column.id} scope="col">
                {isNumbered ? <NumberedHead number={index + 1} label={column.label} /> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {rows
                .find(({ rowId }) => rowId === row.id)
                ?.cells.map((cell) => (
                  <td key={cell.id} data-heat={readHeat(cell.people, people)}>
                    {cell.people}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isNumbered && (
        <ol class="board-heat-key" aria-hidden="true">
          {field.columns.map((column) => (
            <li key={column.id}>{column.label}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** A column too narrow for its name has a number; the names stand below. */
function NumberedHead({ number, label }: { readonly number: number; readonly label: string }) {
  return (
    <>
      <span aria-hidden="true">{number}</span>
      <span class="visually-hidden">{label}</span>
    </>
  );
}

function haveRoom({ columns }: MatrixField): boolean {
  const characters = Math.floor(COLUMNS_WIDTH / columns.length / CHARACTER_WIDTH) - 1;
  return columns.every(({ label }) => {
    const lines = breakLabel(label, characters);
    return lines.length <= HEAD_LINES && lines.every((line) => line.length <= characters);
  });
}

/** Five shades, from none to nearly all. */
function readHeat(count: number, of: number): number {
  if (count === 0 || of === 0) return 0;
  return Math.min(4, Math.max(1, Math.ceil((count / of) * 4)));
}

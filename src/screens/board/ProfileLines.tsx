import { useComputed, useSignalEffect } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { type RatingCount, readRange, summariseRatings } from "../../summary/ratings.ts";
import type { RatingField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { listSpeakingTables } from "./few-people.ts";
import { type BoardPlace, cutPages, reportExtent, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";
import { placeOf, ScaleRows } from "./ScaleRows.tsx";

const ROWS_PER_PAGE = 10;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: RatingField;
  readonly place: BoardPlace;
}

/** Profiles as lines down the items: the room's middle half as a band, its mean strong, each table a thin line. */
export function ProfileLines({ source, worksheetId, field, place }: Props) {
  const summary = useComputed(() => {
    const whole = summariseRatings(field, readAnswers(source, worksheetId, field));
    const speaking = new Set(listSpeakingTables(source, worksheetId, field).map(({ tableId }) => tableId));
    return { ...whole, tables: whole.tables.filter(({ tableId }) => speaking.has(tableId)) };
  });
  const pages = cutPages(field.items, ROWS_PER_PAGE);
  useSignalEffect(() => {
    const names = summary.value.tables.map(({ tableName }) => tableName);
    reportExtent(place, [messages.board.wholeRoom, ...names], pages.length);
  });
  const words = messages.board;
  const { room, tables } = summary.value;
  if (room.every(({ n }) => n === 0)) return <BoardEmpty title={words.noneRatedYet} />;
  const chosen = tables[place.step.value - 1];
  const items = pages[within(place.page.value, pages.length)] ?? [];
  const pick = (counts: readonly RatingCount[]): RatingCount[] =>
    items.flatMap(({ id }) => counts.filter(({ itemId }) => itemId === id));
  const say = (count: RatingCount | undefined): string =>
    count?.mean === null || count === undefined ? words.noMean : words.meanValue(count.mean);
  return (
    <div class="board-rows">
      <p class="board-keys">
        <span class="board-key board-key-band">{words.middleHalf}</span>
        <span class="board-key">{words.wholeRoom}</span>
        {chosen && <span class="board-key board-key-chosen">{chosen.tableName}</span>}
      </p>
      <ScaleRows
        points={field.points}
        label={words.chartOfProfile(field.label, chosen?.tableName ?? words.wholeRoom)}
        columns={[words.wholeRoom, ...(chosen ? [chosen.tableName] : [])]}
        rows={items.map(({ id, label }, index) => ({
          id,
          label,
          values: [pick(room)[index], ...(chosen ? [pick(chosen.items)[index]] : [])].map(say),
        }))}
        over={
          <svg
            class="board-lines"
            viewBox={`0 0 100 ${items.length}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <polygon class="board-lines-band" points={drawBand(field, pick(room))} />
            {tables.map((table) => (
              <polyline
                key={table.tableId}
                class={table === chosen ? "board-lines-chosen" : "board-lines-table"}
                points={drawLine(field, pick(table.items))}
              />
            ))}
            <polyline class="board-lines-room" points={drawLine(field, pick(room))} />
          </svg>
        }
      />
    </div>
  );
}

const pointAt = (field: RatingField, value: number, row: number): string =>
  `${placeOf(field.points, value)},${row + 0.5}`;

/** Items that nobody rated are left out of the line. */
const drawLine = (field: RatingField, counts: readonly RatingCount[]): string =>
  counts.flatMap(({ mean }, row) => (mean === null ? [] : [pointAt(field, mean, row)])).join(" ");

/** Down the lower quarter and up again along the upper one. */
function drawBand(field: RatingField, counts: readonly RatingCount[]): string {
  const ranges = counts.flatMap((count, row) => {
    const range = readRange(field.points, count);
    return range ? [{ ...range, row }] : [];
  });
  return [
    ...ranges.map(({ lower, row }) => pointAt(field, lower, row)),
    ...ranges.reverse().map(({ upper, row }) => pointAt(field, upper, row)),
  ].join(" ");
}

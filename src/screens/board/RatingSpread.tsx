import { useComputed, useSignalEffect } from "@preact/signals";
import type { ChartConfiguration } from "chart.js";
import { useMemo } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import {
  type RatingCount,
  type RatingSummary,
  rankRatings,
  summariseRatings,
} from "../../summary/ratings.ts";
import { Chart } from "../../ui/Chart.tsx";
import type { RatingField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { makeBarChart } from "./bar-chart.ts";
import { type ChartLook, fitRows, makePatterns, useChartLook } from "./chart-look.ts";
import { drawCounts } from "./chart-numbers.ts";
import type { BoardSource } from "./contract.ts";
import { listSpeakingTables } from "./few-people.ts";
import { useHalf } from "./half.ts";
import { type BoardPlace, cutPages, reportExtent, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";

const MOST_ROWS = 11;
const HEIGHT = 770; // board units
/** On half of the board: its legend takes two lines, and names break sooner. */
const HALF_HEIGHT = 640;
const HALF_CHARACTERS = 17;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: RatingField;
  readonly place: BoardPlace;
}

interface SpreadRow {
  readonly label: string;
  readonly count: RatingCount;
}

/**
 * How the room rated: one stacked bar per item, in the field's order or ranked, one moment at a time. A single item is
 * shown as shares, of the whole room and of each table.
 */
export function RatingSpread({ source, worksheetId, field, place }: Props) {
  const look = useChartLook();
  const isHalf = useHalf();
  const characters = isHalf ? HALF_CHARACTERS : undefined;
  const moments = field.moments ?? [];
  const summary = useComputed(() =>
    summariseRatings(
      field,
      readAnswers(source, worksheetId, field),
      moments[within(place.step.value, moments.length)]?.id,
    ),
  );
  const pages = useComputed(() => {
    const speaking = new Set(listSpeakingTables(source, worksheetId, field).map(({ tableId }) => tableId));
    const { room, tables } = summary.value;
    const rows = listRows(field, { room, tables: tables.filter(({ tableId }) => speaking.has(tableId)) });
    const size = fitRows(
      isHalf ? HALF_HEIGHT : HEIGHT,
      rows.map(({ label }) => label),
      MOST_ROWS,
      characters,
    );
    return cutPages(rows, size);
  });
  useSignalEffect(() =>
    reportExtent(
      place,
      moments.map(({ label }) => label),
      pages.value.length,
    ),
  );
  const tiles = useMemo(() => (look ? makePatterns(look, field.points.length) : []), [look, field]);
  const rows = pages.value[within(place.page.value, pages.value.length)] ?? [];
  const config = useMemo(
    () => look && makeConfig(field, rows, look, tiles, characters),
    [look, tiles, rows, characters],
  );

  const isEmpty = summary.value.room.every(({ n }) => n === 0);
  return (
    <div class="board-spread" data-rows={rows.length <= 5 ? "few" : "many"}>
      <div class="board-legend">
        {isSingle(field) && <p>{field.items[0]?.label}</p>}
        <p>{field.who === "table" ? messages.board.byTables : messages.board.byPeople}</p>
        <ul>
          {field.points.map((point, index) => (
            <li key={point.value}>
              <span
                class="board-swatch"
                style={{ backgroundImage: tiles[index] && `url(${tiles[index].toDataURL()})` }}
                aria-hidden="true"
              />
              {point.label}
            </li>
          ))}
        </ul>
      </div>
      {isEmpty ? (
        <BoardEmpty title={messages.board.noneRatedYet} />
      ) : (
        <div class="board-chart">
          {config && (
            <Chart
              key={look?.unit}
              config={config}
              label={messages.board.chartOfSpread(field.label)}
              table={{
                columns: [messages.board.item, ...field.points.map(({ label }) => label)],
                rows: rows.map(({ label, count }) => ({ label, values: count.counts.map(String) })),
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

const isSingle = (field: RatingField): boolean => field.items.length === 1 && field.who === "each";

function listRows(field: RatingField, { room, tables }: RatingSummary): SpreadRow[] {
  if (isSingle(field)) {
    return [{ tableName: messages.board.wholeRoom, items: room }, ...tables].flatMap(({ tableName, items }) =>
      items.map((count) => ({ label: tableName, count })),
    );
  }
  const labels = new Map(field.items.map(({ id, label }) => [id, label]));
  return rankRatings(field.ranked, room).map((count) => ({ label: labels.get(count.itemId) ?? "", count }));
}

function makeConfig(
  field: RatingField,
  rows: readonly SpreadRow[],
  look: ChartLook,
  tiles: readonly HTMLCanvasElement[],
  characters: number | undefined,
): ChartConfiguration<"bar", number[], string> {
  // Of a single item each bar is a whole, so that a table of four compares with the room.
  const whole = ({ count }: SpreadRow): number => (isSingle(field) ? Math.max(1, count.n) : 1);
  const countAt = (point: number, row: number): number => rows[row]?.count.counts[point] ?? 0;
  const pen = document.createElement("canvas").getContext("2d");
  const border = 2 * look.unit;
  return makeBarChart(look, {
    labels: rows.map(({ label }) => label),
    characters,
    datasets: field.points.map((point, index) => ({
      label: point.label,
      data: rows.map((row, at) => countAt(index, at) / whole(row)),
      backgroundColor: (tiles[index] && pen?.createPattern(tiles[index], "repeat")) ?? look.accent,
      borderColor: look.ink,
      borderWidth: { left: border, right: border, top: border, bottom: border },
      borderSkipped: false,
      maxBarThickness: 120 * look.unit,
      barPercentage: 0.78,
      categoryPercentage: 1,
    })),
    most: Math.max(...rows.map((row) => row.count.n / whole(row))),
    isStacked: true,
    endSpace: 8,
    plugins: [drawCounts(look, countAt)],
  });
}

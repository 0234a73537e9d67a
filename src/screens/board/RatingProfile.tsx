import { useComputed, useSignalEffect } from "@preact/signals";
import type { ChartConfiguration, ChartDataset } from "chart.js";
import { useMemo } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import { type RatingCount, type RatingSummary, summariseRatings } from "../../summary/ratings.ts";
import { Chart } from "../../ui/Chart.tsx";
import type { RatingField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { type ChartLook, useChartLook } from "./chart-look.ts";
import type { BoardSource } from "./contract.ts";
import { listSpeakingTables } from "./few-people.ts";
import { type BoardPlace, cutPages, reportExtent, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";

const ITEMS_PER_PAGE = 10;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: RatingField;
  readonly place: BoardPlace;
}

/** Means as a radar: the whole room as a surface, tables as thin lines, the chosen one strong. */
export function RatingProfile({ source, worksheetId, field, place }: Props) {
  const look = useChartLook();
  const summary = useComputed(() => {
    const whole = summariseRatings(field, readAnswers(source, worksheetId, field));
    const speaking = new Set(listSpeakingTables(source, worksheetId, field).map(({ tableId }) => tableId));
    return { ...whole, tables: whole.tables.filter(({ tableId }) => speaking.has(tableId)) };
  });
  const pages = useMemo(() => cutPages(field.items, ITEMS_PER_PAGE), [field]);
  useSignalEffect(() => {
    const tables = summary.value.tables.map(({ tableName }) => tableName);
    reportExtent(place, [messages.board.wholeRoom, ...tables], pages.length);
  });
  const { room, tables } = summary.value;
  const chosen = tables[place.step.value - 1];
  const config = useMemo(
    () => look && makeConfig(field, summary.value, place.step.value - 1, look),
    [look, field, summary.value, place.step.value],
  );

  if (room.every(({ n }) => n === 0)) return <BoardEmpty title={messages.board.noneRatedYet} />;
  const shown = chosen ?? { tableName: messages.board.wholeRoom, items: room };
  const items = pages[within(place.page.value, pages.length)] ?? [];
  return (
    <div class="board-profile">
      <div class="board-chart">
        {config && (
          <Chart
            key={look?.unit}
            config={config}
            label={messages.board.chartOfProfile(field.label, shown.tableName)}
            table={{
              columns: [
                messages.board.item,
                messages.board.wholeRoom,
                ...tables.map(({ tableName }) => tableName),
              ],
              rows: field.items.map((item) => ({
                label: item.label,
                values: [room, ...tables.map((table) => table.items)].map((counts) =>
                  readMean(counts, item.id),
                ),
              })),
            }}
          />
        )}
      </div>
      <div class="board-profile-text">
        <p class="board-profile-key">
          <span class="board-key board-key-room">{messages.board.wholeRoom}</span>
          {chosen && <span class="board-key board-key-chosen">{chosen.tableName}</span>}
        </p>
        <ol class="board-means">
          {items.map((item) => (
            <li key={item.id}>
              <span class="board-means-number">{field.items.indexOf(item) + 1}</span>
              <span class="board-means-label">{item.label}</span>
              <span class="board-means-room">{readMean(room, item.id)}</span>
              {chosen && <span class="board-means-chosen">{readMean(chosen.items, item.id)}</span>}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function readMean(counts: readonly RatingCount[], itemId: string): string {
  const mean = counts.find((count) => count.itemId === itemId)?.mean ?? null;
  return mean === null ? messages.board.noMean : messages.board.meanValue(mean);
}

function makeConfig(
  field: RatingField,
  summary: RatingSummary,
  chosen: number,
  look: ChartLook,
): ChartConfiguration<"radar", number[], string> {
  const low = field.points[0]?.value ?? 0;
  const high = field.points.at(-1)?.value ?? 1;
  // A gap is drawn as a gap: Chart.js skips NaN.
  const means = (counts: readonly RatingCount[]): number[] => counts.map(({ mean }) => mean ?? Number.NaN);
  const lines: ChartDataset<"radar", number[]>[] = summary.tables.map((table, index) => ({
    label: table.tableName,
    data: means(table.items),
    borderColor: index === chosen ? look.ink : look.rule,
    borderWidth: (index === chosen ? 6 : 1.5) * look.unit,
    borderDash: index === chosen ? [18 * look.unit, 10 * look.unit] : [],
    pointStyle: "rect",
    pointRadius: index === chosen ? 9 * look.unit : 0,
    pointBackgroundColor: look.ink,
    fill: false,
    order: index === chosen ? 0 : 2,
  }));
  const room: ChartDataset<"radar", number[]> = {
    label: messages.board.wholeRoom,
    data: means(summary.room),
    borderColor: look.accent,
    backgroundColor: `color-mix(in srgb, ${look.accent} 16%, transparent)`,
    borderWidth: 7 * look.unit,
    pointRadius: 8 * look.unit,
    pointBackgroundColor: look.accent,
    fill: true,
    order: 1,
  };
  const font = { family: look.font, size: 40 * look.unit };
  return {
    type: "radar",
    data: { labels: field.items.map((_, index) => String(index + 1)), datasets: [room, ...lines] },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      devicePixelRatio: look.pixelRatio,
      scales: {
        r: {
          min: low,
          max: high,
          ticks: { display: false, stepSize: 1 },
          grid: { color: look.rule, lineWidth: 2 * look.unit },
          angleLines: { color: look.rule, lineWidth: 2 * look.unit },
          pointLabels: { color: look.ink, padding: 10 * look.unit, font: { ...font, weight: 700 } },
        },
      },
    },
  };
}

import { useComputed, useSignalEffect } from "@preact/signals";
import type { ChartConfiguration } from "chart.js";
import { useMemo } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import { type RatingCount, summariseRatings } from "../../summary/ratings.ts";
import { Chart } from "../../ui/Chart.tsx";
import type { RatingField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { breakLabel, type ChartLook, dropLabelMargin, makePatterns, useChartLook } from "./chart-look.ts";
import { drawCounts } from "./chart-numbers.ts";
import type { BoardSource } from "./contract.ts";
import { type BoardPlace, cutPages, reportExtent, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";

const ITEMS_PER_PAGE = 10;
const LABEL_CHARACTERS = 34;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: RatingField;
  readonly place: BoardPlace;
}

/** How the whole room rated each item: one stacked bar per item. */
export function RatingSpread({ source, worksheetId, field, place }: Props) {
  const look = useChartLook();
  const summary = useComputed(() => summariseRatings(field, readAnswers(source, worksheetId, field)));
  const pages = useMemo(() => cutPages(field.items, ITEMS_PER_PAGE), [field]);
  useSignalEffect(() => reportExtent(place, [], pages.length));
  const items = pages[within(place.page.value, pages.length)] ?? [];
  const tiles = useMemo(() => (look ? makePatterns(look, field.points.length) : []), [look, field]);
  const { room } = summary.value;
  const rows = items.flatMap((item) => {
    const count = room.find(({ itemId }) => itemId === item.id);
    return count ? [{ label: item.label, count }] : [];
  });
  const config = useMemo(() => look && makeConfig(field, rows, look, tiles), [look, tiles, room, items]);

  if (room.every(({ n }) => n === 0)) return <BoardEmpty title={messages.board.noneRatedYet} />;
  return (
    <div class="board-spread">
      <ul class="board-legend">
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
    </div>
  );
}

function makeConfig(
  field: RatingField,
  rows: readonly { readonly label: string; readonly count: RatingCount }[],
  look: ChartLook,
  tiles: readonly HTMLCanvasElement[],
): ChartConfiguration<"bar", number[], string> {
  const size = 40 * look.unit;
  const pen = document.createElement("canvas").getContext("2d");
  return {
    type: "bar",
    data: {
      // Chart.js draws a list as lines of one label.
      labels: rows.map(({ label }) => breakLabel(label, LABEL_CHARACTERS)) as string[],
      datasets: field.points.map((point, index) => ({
        label: point.label,
        data: rows.map(({ count }) => count.counts[index] ?? 0),
        backgroundColor: (tiles[index] && pen?.createPattern(tiles[index], "repeat")) ?? look.accent,
        borderColor: look.ink,
        borderWidth: { left: 2 * look.unit, right: 2 * look.unit, top: 2 * look.unit, bottom: 2 * look.unit },
        borderSkipped: false,
        barPercentage: 0.78,
        categoryPercentage: 1,
      })),
    },
    options: {
      indexAxis: "y",
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { autoPadding: false, padding: { right: 8 * look.unit } },
      scales: {
        x: { stacked: true, display: false, max: Math.max(1, ...rows.map(({ count }) => count.n)) },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          afterFit: dropLabelMargin,
          ticks: {
            autoSkip: false,
            color: look.ink,
            crossAlign: "far",
            padding: 24 * look.unit,
            font: { family: look.font, size, weight: 500, lineHeight: 1 },
          },
        },
      },
    },
    plugins: [drawCounts(look)],
  };
}

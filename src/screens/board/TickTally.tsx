import { useComputed, useSignalEffect } from "@preact/signals";
import type { ChartConfiguration } from "chart.js";
import { useMemo } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import { summariseTicks, type TickCount } from "../../summary/ticks.ts";
import { Chart } from "../../ui/Chart.tsx";
import type { ChecklistField } from "../../workshops/format.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { type ChartLook, dropLabelMargin, useChartLook } from "./chart-look.ts";
import { drawEnds } from "./chart-numbers.ts";
import type { BoardSource } from "./contract.ts";
import { type BoardPlace, cutPages, reportExtent, within } from "./paging.ts";
import { readAnswers } from "./read-answers.ts";

const ITEMS_PER_PAGE = 15;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: ChecklistField;
  readonly by: "people" | "tables";
  readonly place: BoardPlace;
}

/** What was ticked, most often first. */
export function TickTally({ source, worksheetId, field, by, place }: Props) {
  const look = useChartLook();
  const tally = useComputed(() => summariseTicks(field, readAnswers(source, worksheetId, field), by));
  const pages = useComputed(() => cutPages(tally.value, ITEMS_PER_PAGE));
  useSignalEffect(() => reportExtent(place, [], pages.value.length));
  const rows = pages.value[within(place.page.value, pages.value.length)] ?? [];
  const most = tally.value[0]?.[by] ?? 0;
  const config = useMemo(() => look && makeConfig(rows, by, most, look), [look, rows, by, most]);

  if (most === 0) return <BoardEmpty title={messages.board.noneTickedYet} />;
  const words = messages.board[by];
  return (
    <div class="board-chart">
      {config && (
        <Chart
          key={look?.unit}
          config={config}
          label={messages.board.chartOfTally(field.label)}
          table={{
            columns: [messages.board.item, field.label],
            rows: rows.map((row) => ({ label: row.label, values: [words(row[by])] })),
          }}
        />
      )}
    </div>
  );
}

function makeConfig(
  rows: readonly TickCount[],
  by: "people" | "tables",
  most: number,
  look: ChartLook,
): ChartConfiguration<"bar", number[], string> {
  return {
    type: "bar",
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [
        {
          data: rows.map((row) => row[by]),
          backgroundColor: look.accent,
          borderWidth: 0,
          minBarLength: 2 * look.unit,
          barPercentage: 0.66,
          categoryPercentage: 1,
        },
      ],
    },
    options: {
      indexAxis: "y",
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { autoPadding: false, padding: { right: 240 * look.unit } },
      scales: {
        x: { display: false, min: 0, max: Math.max(1, most) },
        y: {
          grid: { display: false },
          border: { display: false },
          afterFit: dropLabelMargin,
          ticks: {
            autoSkip: false,
            color: look.ink,
            crossAlign: "far",
            padding: 24 * look.unit,
            font: { family: look.font, size: 40 * look.unit, weight: 500, lineHeight: 1 },
          },
        },
      },
    },
    plugins: [drawEnds(look, messages.board[by])],
  };
}

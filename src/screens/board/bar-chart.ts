import type { ChartConfiguration } from "chart.js";
import { breakLabel, type ChartLook } from "./chart-look.ts";

type BarConfiguration = ChartConfiguration<"bar", number[], string>;

/** What one chart of bars that lie on their side has of its own. */
interface Bars {
  readonly labels: readonly string[];
  /** About so many stand in a line of a label; without it, as many as its length asks for. */
  readonly characters?: number | undefined;
  readonly datasets: BarConfiguration["data"]["datasets"];
  /** Where the longest bar ends. */
  readonly most: number;
  readonly isStacked: boolean;
  /** Kept free for what is written where the bars end, in board units. */
  readonly endSpace: number;
  readonly plugins: NonNullable<BarConfiguration["plugins"]>;
}

/** A chart of bars on their side: names before them, no lines but the bars, no motion. */
export function makeBarChart(
  look: ChartLook,
  { labels, characters, datasets, most, isStacked, endSpace, plugins }: Bars,
): BarConfiguration {
  const { isRightToLeft, unit } = look;
  return {
    type: "bar",
    data: {
      // Chart.js draws a list as lines of one label.
      labels: labels.map((label) => breakLabel(label, characters)) as (string | string[])[] as string[],
      datasets,
    },
    options: {
      indexAxis: "y",
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      devicePixelRatio: look.pixelRatio,
      layout: { autoPadding: false, padding: { [isRightToLeft ? "left" : "right"]: endSpace * unit } },
      scales: {
        x: { stacked: isStacked, display: false, min: 0, max: Math.max(1, most), reverse: isRightToLeft },
        y: {
          stacked: isStacked,
          position: isRightToLeft ? "right" : "left",
          grid: { display: false },
          border: { display: false },
          afterFit: dropLabelMargin,
          ticks: {
            autoSkip: false,
            color: look.ink,
            crossAlign: "far",
            padding: 24 * unit,
            font: { family: look.font, size: 40 * unit, weight: 500, lineHeight: 1 },
          },
        },
      },
    },
    plugins,
  };
}

/** Takes back the half line Chart.js keeps free above the first and below the last bar. */
function dropLabelMargin(axis: { paddingTop: number; paddingBottom: number }): void {
  axis.paddingTop = 0;
  axis.paddingBottom = 0;
}

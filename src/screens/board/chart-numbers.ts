import type { Chart, Plugin } from "chart.js";
import type { ChartLook } from "./chart-look.ts";

/** Writes its count into each piece of a bar, on a patch of paper so that patterns don't eat it. */
export function drawCounts(
  look: ChartLook,
  countAt: (dataset: number, row: number) => number,
): Plugin<"bar"> {
  return {
    id: "counts",
    afterDatasetsDraw(chart: Chart) {
      chart.data.datasets.forEach((_, index) => {
        chart.getDatasetMeta(index).data.forEach((bar, row) => {
          const value = countAt(index, row);
          if (value === 0) return;
          const { x, y, base } = bar.getProps(["x", "y", "base"], true) as {
            x: number;
            y: number;
            base: number;
          };
          writeNumber(chart.ctx, look, String(value), (x + base) / 2, y, Math.abs(x - base));
        });
      });
    },
  };
}

function writeNumber(
  pen: CanvasRenderingContext2D,
  look: ChartLook,
  text: string,
  x: number,
  y: number,
  room: number,
): void {
  const size = 40 * look.unit;
  pen.save();
  pen.font = `700 ${size}px ${look.font}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  const width = pen.measureText(text).width + 16 * look.unit;
  pen.fillStyle = look.paper;
  pen.beginPath();
  pen.roundRect(x - width / 2, y - size * 0.56, width, size * 1.12, 6 * look.unit);
  if (room > width) pen.fill();
  pen.lineWidth = 10 * look.unit;
  pen.lineJoin = "round";
  pen.strokeStyle = look.paper;
  if (room <= width) pen.strokeText(text, x, y + size * 0.04);
  pen.fillStyle = look.ink;
  pen.fillText(text, x, y + size * 0.04);
  pen.restore();
}

/** Writes each count at the end of its bar, in words. */
export function drawEnds(look: ChartLook, words: (count: number) => string): Plugin<"bar"> {
  return {
    id: "ends",
    afterDatasetsDraw(chart: Chart) {
      const pen = chart.ctx;
      const size = 40 * look.unit;
      pen.save();
      pen.font = `600 ${size}px ${look.font}`;
      pen.textBaseline = "middle";
      pen.fillStyle = look.ink;
      pen.textAlign = look.isRightToLeft ? "right" : "left";
      const gap = (look.isRightToLeft ? -18 : 18) * look.unit;
      chart.getDatasetMeta(0).data.forEach((bar, row) => {
        const count = chart.data.datasets[0]?.data[row];
        if (typeof count === "number") pen.fillText(words(count), bar.x + gap, bar.y + size * 0.04);
      });
      pen.restore();
    },
  };
}

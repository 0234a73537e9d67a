import type { Drawing } from "../../workshops/format.ts";
import { type FigureLine, type FigureParts, type FigureText, type Frame, LINE, TEXT } from "../parts.ts";
import { boxPath, linePath } from "../paths.ts";
import { breakText, measureText } from "../text-size.ts";

/** From this width on names stand beside the bars, else above them. */
const BESIDE_FROM = 34 * TEXT;
const NAME_SHARE = 0.36;
const THICK = 11;
const GAP = 9;

/** Horizontal bars from one base line, with their figures at their ends. */
export function drawBars(drawing: Extract<Drawing, { shape: "bars" }>, { width, turn }: Frame): FigureParts {
  const { bars, across } = drawing;
  const figures = writeFigures(bars.map(({ value }) => value));
  const beside = width >= BESIDE_FROM;
  const start = beside ? width * NAME_SHARE : 2;
  const valueRoom = Math.max(...figures.map(measureText)) + 6;
  const most = Math.max(...bars.map(({ value }) => value), 0) || 1;
  const lines: FigureLine[] = [];
  const texts: FigureText[] = [];
  let y = 4;
  bars.forEach(({ label, value }, index) => {
    const names = breakText(label, beside ? start - 8 : width - start);
    const nameHeight = names.length * LINE;
    const row = beside ? Math.max(nameHeight, THICK) : nameHeight + 2 + THICK;
    const nameY = beside ? y + (row - nameHeight) / 2 : y;
    texts.push({
      lines: names,
      x: turn(beside ? start - 6 : start),
      y: nameY + LINE * 0.8,
      anchor: beside ? "end" : "start",
      role: "name",
    });
    const top = beside ? y + (row - THICK) / 2 : y + nameHeight + 2;
    const end = start + (Math.max(0, value) / most) * (width - start - valueRoom);
    lines.push({ role: "bar", path: boxPath({ x: turn(start), y: top }, { x: turn(end), y: top + THICK }) });
    texts.push({
      lines: [figures[index] ?? ""],
      x: turn(end + 4),
      y: top + THICK / 2 + 3.5,
      anchor: "start",
      role: "value",
    });
    y += row + GAP;
  });
  const base = y - GAP + 4;
  if (beside) {
    lines.push({ role: "rule", path: linePath({ x: turn(start), y: 0 }, { x: turn(start), y: base }) });
  }
  const caption = across.trim() === "" ? [] : breakText(across, width - start);
  if (caption.length > 0) {
    texts.push({ lines: caption, x: turn(start), y: base + LINE, anchor: "start", role: "axis" });
  }
  return {
    width,
    height: base + (caption.length === 0 ? 2 : caption.length * LINE + 4),
    plot: { x: start, y: 0, width: width - start - valueRoom, height: base },
    regions: [],
    lines,
    texts,
  };
}

/** The figures with as many decimals as the most exact of them has. */
function writeFigures(values: readonly number[]): readonly string[] {
  const decimals = Math.max(...values.map((value) => String(value).split(".")[1]?.length ?? 0));
  const format = new Intl.NumberFormat(undefined, {
    minimumFractionDigits: Math.min(decimals, 3),
    maximumFractionDigits: Math.min(decimals, 3),
  });
  return values.map((value) => format.format(value));
}

import { type FigureText, LINE } from "./parts.ts";
import { breakText, measureText } from "./text-size.ts";

const NUMBER_WIDTH = 18;
const GAP = 8;

/** Numbered names below a picture that has no room for them. */
export function layLegend(
  labels: readonly string[],
  width: number,
  top: number,
  turn: (x: number) => number,
): { readonly texts: readonly FigureText[]; readonly height: number } {
  const texts: FigureText[] = [];
  const half = (width - GAP) / 2;
  const columns = labels.every((label) => measureText(label) <= half - NUMBER_WIDTH) ? 2 : 1;
  const perColumn = Math.ceil(labels.length / columns);
  let lowest = top;
  let y = top;
  labels.forEach((label, index) => {
    if (index % perColumn === 0) y = top;
    const x = index < perColumn ? 0 : half + GAP;
    const lines = breakText(label, (columns === 2 ? half : width) - NUMBER_WIDTH);
    const baseline = y + LINE * 0.8;
    texts.push({ lines: [String(index + 1)], x: turn(x + 12), y: baseline, anchor: "end", role: "number" });
    texts.push({ lines, x: turn(x + NUMBER_WIDTH), y: baseline, anchor: "start", role: "name" });
    y += lines.length * LINE + 2;
    lowest = Math.max(lowest, y);
  });
  return { texts, height: lowest - top };
}

import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

/** What a chart on the board is drawn with: tokens of the theme, sizes of the projected page. */
export interface ChartLook {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  readonly accent: string;
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** CSS pixels of one board unit: 1 at 1920 × 1080. */
  readonly unit: number;
  /** Pixels of the picture for a CSS pixel. */
  readonly pixelRatio: number;
}

/** The board unit of boards that don't fill the window, in CSS pixels; their `--board-unit` must say the same. */
export const FixedBoardUnit = createContext<number | null>(null);

/** A picture that is printed is seen from near: 3 to a CSS pixel are 288 dots an inch. */
const PRINTED_PIXEL_RATIO = 3;

/** Reads the look after the theme is set, and again when the window changes; null before. */
export function useChartLook(): ChartLook | null {
  const fixedUnit = useContext(FixedBoardUnit);
  const [look, setLook] = useState<ChartLook | null>(null);
  useEffect(() => {
    const read = (): void => setLook(readLook(fixedUnit));
    read();
    addEventListener("resize", read);
    return () => removeEventListener("resize", read);
  }, [fixedUnit]);
  return look;
}

function readLook(fixedUnit: number | null): ChartLook {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token("--ink"),
    soft: token("--ink-soft"),
    rule: token("--rule"),
    paper: token("--sheet"),
    accent: token("--accent"),
    font: token("--font-text"),
    isRightToLeft: document.documentElement.dir === "rtl",
    unit: fixedUnit ?? readUnit(),
    pixelRatio: fixedUnit === null ? devicePixelRatio : PRINTED_PIXEL_RATIO,
  };
}

/** The same rule as `--board-unit` in Board.css. */
const readUnit = (): number => Math.max(Math.min(innerWidth / 1920, innerHeight / 1080), 0.4);

const SHARES = [0, 0.14, 0.48, 1] as const;

/**
 * A fill per point of a scale, from paper to full accent, each with its own pattern: open stripes, dots, dense
 * stripes, solid. The low end is light and the high end dark, so the order can be read without colour.
 */
export function makePatterns(look: ChartLook, count: number): HTMLCanvasElement[] {
  return Array.from({ length: count }, (_, index) => {
    const place = count === 1 ? 1 : index / (count - 1);
    return drawTile(
      look,
      place,
      index === count - 1 ? "solid" : ((["open", "dots", "dense"] as const)[index % 3] ?? "solid"),
    );
  });
}

function drawTile(
  look: ChartLook,
  place: number,
  pattern: "open" | "dots" | "dense" | "solid",
): HTMLCanvasElement {
  const size = Math.round(24 * look.unit);
  const tile = document.createElement("canvas");
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext("2d");
  if (!pen) return tile;
  const share = SHARES[Math.round(place * 3)] ?? place;
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, size, size);
  pen.globalAlpha = share;
  pen.fillStyle = look.accent;
  pen.fillRect(0, 0, size, size);
  pen.globalAlpha = 1;
  if (pattern === "dots") drawDots(pen, look.accent, size);
  if (pattern === "open") drawStripes(pen, look.soft, size, size / 16);
  if (pattern === "dense") drawStripes(pen, look.accent, size, size / 4);
  return tile;
}

function drawDots(pen: CanvasRenderingContext2D, colour: string, size: number): void {
  pen.fillStyle = colour;
  for (const [x, y] of [
    [0.25, 0.25],
    [0.75, 0.75],
  ] as const) {
    pen.beginPath();
    pen.arc(x * size, y * size, size / 9, 0, 2 * Math.PI);
    pen.fill();
  }
}

function drawStripes(pen: CanvasRenderingContext2D, colour: string, size: number, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  for (const shift of [-size, 0, size]) {
    pen.beginPath();
    pen.moveTo(shift - 1, size + 1);
    pen.lineTo(shift + size + 1, -1);
    pen.stroke();
  }
}

const LABEL_CHARACTERS = [36, 42] as const;
const LONG_LABEL = 72; // asks for wider lines
const LABEL_LINES = 4;
const LINE_HEIGHT = 42; // board units
const ROW_GAP = 8;
const EDGE = 32; // twice of what the first label may stand over

/** Breaks a label into lines of about `characters`; what is longer than four ends in an ellipsis. */
export function breakLabel(
  label: string,
  characters: number = LABEL_CHARACTERS[label.length > LONG_LABEL ? 1 : 0],
): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < characters) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines.length <= LABEL_LINES
    ? lines
    : [...lines.slice(0, LABEL_LINES - 1), `${lines[LABEL_LINES - 1]} …`];
}

/** How many rows with these labels, in this order, stand in `height` board units, at most `most`. */
export function fitRows(
  height: number,
  labels: readonly string[],
  most: number,
  characters?: number,
): number {
  const heights = labels.map((label) => breakLabel(label, characters).length * LINE_HEIGHT);
  // A label may reach into the room that a shorter neighbour leaves, and a little over the edge.
  const betweenRows = heights.map((one, index) => (one + (heights[index - 1] ?? one - EDGE)) / 2 + ROW_GAP);
  return Math.max(1, Math.min(most, Math.floor(height / Math.max(LINE_HEIGHT + ROW_GAP, ...betweenRows))));
}

import { type Box, type FigureText, LINE, TEXT } from "./parts.ts";

/** Widths of the serif letters in ems, a little generous: a label must never leave the picture. */
const NARROW = /[\s.,;:'’|!()[\]iljtfr/-]/u;
const WIDE = /[mwMW@%—&]/u;
const FULL = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u;
const CAPITAL = /\p{Lu}/u;

const measureLetter = (letter: string): number => {
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.86;
  if (FULL.test(letter)) return 1;
  return CAPITAL.test(letter) ? 0.68 : 0.54;
};

/** How wide a line of text becomes, in units of the drawing. */
export const measureText = (text: string): number =>
  [...text].reduce((sum, letter) => sum + measureLetter(letter), 0) * TEXT;

/** Pieces that stay whole; a slash or hyphen may end a line. */
const piecesOf = (text: string): readonly string[] => text.match(/[^\s/-]*[/-]+|[^\s/-]+\s*|\s+/gu) ?? [];

/** Whether no word is wider than a line. */
export const fitsWhole = (text: string, width: number): boolean =>
  piecesOf(text).every((piece) => measureText(piece.trimEnd()) <= width);

/** Breaks a text into lines no wider than `width`; a word that is wider breaks anywhere. */
export function breakText(text: string, width: number): readonly string[] {
  const lines = breakAt(text, width);
  // As few lines, but of like length: a single word on the last one looks forgotten.
  for (let part = 0.5; part < 1; part += 0.05) {
    if (!fitsWhole(text, width * part)) continue;
    const even = breakAt(text, width * part);
    if (even.length === lines.length) return even;
  }
  return lines;
}

function breakAt(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const add = (piece: string): void => {
    if (line !== "" && measureText((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  };
  for (const piece of piecesOf(text)) {
    if (measureText(piece.trimEnd()) <= width) add(piece);
    else for (const letter of piece) add(letter);
  }
  return [...lines, line.trim()].filter((one, index, all) => one !== "" || all.length === 1 || index === 0);
}

/** The area a text takes. */
export function boundText({ lines, x, y, anchor, role }: FigureText, mirrored = false): Box {
  const width = Math.max(...lines.map(measureText));
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return {
    x: x - (mirrored ? width - before : before),
    y: y - 0.8 * TEXT,
    width,
    // Figures don't reach below their line.
    height: (lines.length - 1) * LINE + (role === "number" ? 0.85 : 1.05) * TEXT,
  };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

import type { Content } from "./handout.ts";
import type { PageRoom } from "./page-room.ts";

/** A writing line is taller than a line of text. */
const WRITING_LINE = 1.45;

/** Lines of text that the drawn strokes of a cell take, as an estimate. */
const INK_LINES = 8;

/**
 * Whether a row is too tall for any page, so that it has to split. Counted, not measured: close to the limit both
 * ways of setting it are right.
 */
export const isTallerThanPage = (
  cells: readonly Content[],
  widths: readonly number[],
  room: PageRoom,
): boolean =>
  cells.some((content, index) => countLines(content, room.characters * (widths[index] ?? 1)) > room.lines);

/** Lines of text that a cell takes, at so many letters to a line. */
export function countLines(content: Content, charactersPerLine: number): number {
  switch (content.kind) {
    case "nothing":
    case "empty":
      return 1;
    case "lines":
      return content.lines * WRITING_LINE;
    case "given":
      return Math.ceil((content.text.length + (content.hint?.length ?? 0)) / charactersPerLine);
    case "voices":
      return content.voices.reduce((sum, { from, text, ink }) => {
        const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / charactersPerLine)));
        const start = (from === null ? 0.5 : 1.4) + (ink ? INK_LINES : 0);
        return lines.reduce((total, count) => total + count, sum + start);
      }, 0);
  }
}

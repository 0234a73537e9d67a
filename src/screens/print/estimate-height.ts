import type { Content, GridRow, Sheet } from "./handout.ts";

/** What fits between the margins, in characters across and lines down, on the smaller of both papers. */
const PAGE_ROOM = {
  portrait: { characters: 95, lines: 46 },
  landscape: { characters: 135, lines: 32 },
} as const;

/** A writing line is taller than a line of text. */
const WRITING_LINE = 1.45;

/**
 * Whether a row is too tall for any page, so that it has to split. Counted, not measured: close to the limit both
 * ways of setting it are right.
 */
export function isTallerThanPage(
  row: GridRow,
  widths: readonly number[],
  orientation: Sheet["orientation"],
): boolean {
  const room = PAGE_ROOM[orientation];
  return row.cells.some(
    (content, index) => countLines(content, room.characters * (widths[index] ?? 1)) > room.lines,
  );
}

function countLines(content: Content, charactersPerLine: number): number {
  if (content.kind === "nothing") return 1;
  if (content.kind === "lines") return content.lines * WRITING_LINE;
  return content.voices.reduce((sum, { from, text }) => {
    const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / charactersPerLine)));
    return lines.reduce((total, count) => total + count, sum + (from === null ? 0.5 : 1.4));
  }, 0);
}

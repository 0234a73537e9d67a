import type { PageRoom } from "./page-room.ts";

/** What decides the columns of a scale. */
export interface ScaleShape {
  /** Headings of all columns of marks, repeated for each moment. */
  readonly heads: readonly string[];
  readonly noteCount: number;
  /** Whether each cell says in words what its point means. */
  readonly isDescribed: boolean;
  /** Whether rows are explained under their labels. */
  readonly hasHints?: boolean;
}

export interface ScaleLayout {
  /** Whether the headings stand on end, for want of width. */
  readonly turned: boolean;
  /** Width of a column of marks, as a part of the whole. */
  readonly point: number;
  readonly note: number;
}

/** Letters across that a row's label and a note need at least. */
const LABEL = 26;
const NOTE = 22;
/** A column under a heading that stands on end, and the narrowest and widest under one that does not. */
const TURNED = 4.6;
const NARROWEST = 7;
const WIDEST = 14;
const MOST_HEAD_LINES = 3;
/** What a heading needs beside its letters. */
const PADDING = 2;
/** What described points share, and what notes share beside labels with or without explanations. */
const DESCRIBED = 0.82;
const NOTES = { plain: 0.58, explained: 0.46 } as const;

/** How a scale's columns share the width of its page. */
export function layOutScale(shape: ScaleShape, { characters }: PageRoom): ScaleLayout {
  const { heads, noteCount, isDescribed, hasHints = false } = shape;
  if (isDescribed) {
    const part = DESCRIBED / (heads.length + noteCount);
    return { turned: false, point: part, note: part };
  }
  const room = (characters - LABEL - NOTE * noteCount) / heads.length;
  const wanted = Math.max(NARROWEST, ...heads.map(measureHead));
  const turned = wanted > Math.min(room, WIDEST);
  const spread = noteCount === 0 && !hasHints ? Math.min(room, WIDEST) : wanted;
  const point = (turned ? TURNED : spread) / characters;
  const left = 1 - point * heads.length;
  return {
    turned,
    point,
    note: noteCount === 0 ? 0 : (left * NOTES[hasHints ? "explained" : "plain"]) / noteCount,
  };
}

/** Whether a scale needs a page across. */
export function isScaleWide(
  { heads, noteCount, isDescribed }: ScaleShape,
  { characters }: PageRoom,
): boolean {
  if (isDescribed) return characters / (heads.length + noteCount + 1) < LABEL;
  return TURNED * heads.length + LABEL + NOTE * noteCount > characters;
}

/** Letters across that a heading needs in a few lines. */
function measureHead(head: string): number {
  const longestWord = Math.max(...head.split(/\s+/).map((word) => word.length));
  return Math.max(longestWord, Math.ceil(head.length / MOST_HEAD_LINES)) + PADDING;
}

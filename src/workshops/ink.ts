/** A stroke of a pen or finger, as plain data. */
export interface InkStroke {
  readonly id: string;
  /** Which pen: 0 ink, 1 accent, 2 marker. */
  readonly pen: 0 | 1 | 2;
  /** x, y and pressure, one after the other: x and y in thousandths of the pad's width, pressure from 0 to 255. */
  readonly points: readonly number[];
}

/** What one stroke and one drawing may hold; what is over is not drawn. */
export const INK_LIMITS = { pointsPerStroke: 2_000, strokesPerDrawing: 2_000, depth: 4_000 } as const;

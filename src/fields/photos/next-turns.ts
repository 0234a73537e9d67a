import type { QuarterTurns } from "../../workshops/photo.ts";

/** A quarter turn further, clockwise. */
export const nextTurns = (turns: QuarterTurns): QuarterTurns => {
  const next = { 0: 1, 1: 2, 2: 3, 3: 0 } as const;
  return next[turns];
};

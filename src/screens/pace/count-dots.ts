import type { Ballot } from "../../session/stage/voting.ts";

/** How many dots a ballot has placed. */
export const countDots = (ballot: Ballot): number =>
  Object.values(ballot).reduce((sum, dots) => sum + dots, 0);

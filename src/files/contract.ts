import type { HandoutChoice, HandoutSource, Paper } from "../handout/contract.ts";

/** What files are made from: the same source and the same choice as the printed handout. */
export interface FileOrder {
  readonly source: HandoutSource;
  readonly choice: HandoutChoice;
  readonly paper: Paper;
}

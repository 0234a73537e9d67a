import type { Paper } from "../../handout/contract.ts";
import { readPrintHabits } from "../print/print-habits.ts";

export type CommitmentPaper = Paper;

/** The paper this device printed on last, else the one of its region. */
export const readPaper = (usual: Paper): Paper =>
  readPrintHabits({ paper: usual, size: "usual", cover: true }).paper;

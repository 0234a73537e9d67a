import { messages as board } from "./board.ts";
import { report } from "./en/report.ts";

/** The words of the board and those of the report. */
export const messages = { ...board, report };

import { board } from "./en/board.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the board. */
export const messages = { ...first, board };

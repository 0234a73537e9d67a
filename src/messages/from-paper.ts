import { fromPaper } from "./en/from-paper.ts";
import { messages as first } from "./index.ts";

/** The first words and those of typing in from paper. */
export const messages = { ...first, fromPaper };

import { pair } from "./en/pair.ts";
import { messages as first } from "./index.ts";

/** The first words and those of linking two tablets. */
export const messages = { ...first, pair };

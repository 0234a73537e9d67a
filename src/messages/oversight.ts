import { oversight } from "./en/oversight.ts";
import { messages as first } from "./index.ts";

/** The first words and those of looking after the tables. */
export const messages = { ...first, oversight };

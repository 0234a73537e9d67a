import { print } from "./en/print.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the handout. */
export const messages = { ...first, print };

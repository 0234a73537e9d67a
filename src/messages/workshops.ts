import { workshops } from "./en/workshops.ts";
import { messages as first } from "./index.ts";

/** The first words and those of choosing and passing on workshops. */
export const messages = { ...first, workshops };

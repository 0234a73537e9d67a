import { handouts } from "./en/handouts.ts";
import { messages as print } from "./print.ts";

/** The words of the handout and those of everyone's. */
export const messages = { ...print, handouts };

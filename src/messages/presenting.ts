import { presenting } from "./en/presenting.ts";
import { messages as first } from "./index.ts";

/** The first words and those of starting and leading a session. */
export const messages = { ...first, presenting };

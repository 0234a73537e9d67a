import { followUp } from "./en/follow-up.ts";
import { messages as first } from "./index.ts";

/** The first words and those of what comes after a session. */
export const messages = { ...first, followUp };

import { notices } from "./en/notices.ts";
import { messages as first } from "./index.ts";

/** The first words and those of what a session has to tell above its sheets. */
export const messages = { ...first, notices };

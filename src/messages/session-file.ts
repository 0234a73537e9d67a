import { sessionFile } from "./en/session-file.ts";
import { messages as first } from "./index.ts";

/** The first words and those of a session as a file. */
export const messages = { ...first, sessionFile };

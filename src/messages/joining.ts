import { joining } from "./en/joining.ts";
import { messages as first } from "./index.ts";

/** The first words and those of coming into a session. */
export const messages = { ...first, joining };

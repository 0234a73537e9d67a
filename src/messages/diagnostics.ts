import { diagnostics } from "./en/diagnostics.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the diagnostics. */
export const messages = { ...first, diagnostics };

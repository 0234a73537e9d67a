import { settings } from "./en/settings.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the settings. */
export const messages = { ...first, settings };

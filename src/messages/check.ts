import { check } from "./en/check.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the check before people arrive. */
export const messages = { ...first, check };

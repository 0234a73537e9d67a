import { posters } from "./en/posters.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the posters. */
export const messages = { ...first, posters };

import { kinds } from "./en/kinds.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the field kinds that load late. */
export const messages = { ...first, kinds };

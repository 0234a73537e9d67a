import { tableCards } from "./en/table-cards.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the cards that stand on the tables. */
export const messages = { ...first, tableCards };

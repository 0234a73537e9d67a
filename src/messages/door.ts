import { door } from "./en/door.ts";
import { messages as first } from "./index.ts";

/** The first words and those of a door on the local network. */
export const messages = { ...first, door };

import { pace } from "./en/pace.ts";
import { messages as first } from "./index.ts";

/** The first words and those of going along with the presenter. */
export const messages = { ...first, pace };

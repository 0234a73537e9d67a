import { agenda } from "./en/agenda.ts";
import { pace } from "./en/pace.ts";
import { messages as first } from "./index.ts";

/** The first words and those of running the day. */
export const messages = { ...first, agenda, pace };

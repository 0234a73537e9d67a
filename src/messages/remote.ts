import { remote } from "./en/remote.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the remote of a session. */
export const messages = { ...first, remote };

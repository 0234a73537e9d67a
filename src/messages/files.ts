import { files } from "./en/files.ts";
import { messages as printed } from "./print.ts";

/** The words of the handout and those that only stand in files. */
export const messages = { ...printed, files };

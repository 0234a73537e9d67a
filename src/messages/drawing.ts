import { drawing } from "./en/drawing.ts";
import { messages as first } from "./index.ts";

/** The first words and those of figures and ink. */
export const messages = { ...first, drawing };

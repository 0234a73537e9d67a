import { photos } from "./en/photos.ts";
import { messages as first } from "./index.ts";

/** The first words and those of photos on worksheets. */
export const messages = { ...first, photos };

import { devices } from "./en/devices.ts";
import { messages as first } from "./index.ts";

/** The first words and those of the devices of a session. */
export const messages = { ...first, devices };

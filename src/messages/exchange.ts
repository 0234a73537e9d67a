import { exchange } from "./en/exchange.ts";
import { messages as paired } from "./pair.ts";

/** The words of linking and of exchanging without Wi-Fi. */
export const messages = { ...paired, exchange };

import { takeHome } from "./en/take-home.ts";
import { messages as printed } from "./print.ts";

/** The words of what one may keep of a session; files hold those of the handout too. */
export const messages = { ...printed, takeHome };

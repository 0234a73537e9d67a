import { common } from "./en/common.ts";
import { fields } from "./en/fields.ts";
import { offline } from "./en/offline.ts";
import { session } from "./en/session.ts";
import { worksheets } from "./en/worksheets.ts";

/** What a person reads before the first input, in English; the areas beside this file add to it what their screens say. */
export const messages = { common, fields, offline, session, worksheets };

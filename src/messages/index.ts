import { board } from "./en/board.ts";
import { common } from "./en/common.ts";
import { drawing } from "./en/drawing.ts";
import { fields } from "./en/fields.ts";
import { offline } from "./en/offline.ts";
import { pair } from "./en/pair.ts";
import { print } from "./en/print.ts";
import { session } from "./en/session.ts";
import { worksheets } from "./en/worksheets.ts";
import { workshops } from "./en/workshops.ts";

/** Everything a person reads, in English; a language is another object of the same type. */
export const messages = {
  board,
  common,
  drawing,
  fields,
  offline,
  pair,
  print,
  session,
  worksheets,
  workshops,
};

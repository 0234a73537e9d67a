import { plural } from "../plural.ts";

export const handouts = {
  title: "A handout for each person",
  intro:
    "One print job for the whole room: each handout has a cover with the person’s name and holds what their table wrote.",
  privacy:
    "What somebody ticked, rated or wrote alone is not printed beside a name here. Those places are left empty, to fill in by hand. People who want theirs in print find them on their own tablet, under “Print”, “Mine”.",
  back: "Back to printing",

  who: "Who gets one",
  chooseAll: "Choose all tables",
  chooseNone: "Choose no table",
  namesAt: (table: string) => `Names at ${table}`,
  namesHint: "One name a line, as it should stand on the cover",
  unnamedAt: (table: string) => `Without a name, at ${table}`,
  unnamedHint: "Handouts with a line to write the name on",
  alsoSeen: (names: string) => `Also seen here: ${names}`,
  add: (count: number) => plural(count, { one: "Add this name", other: "Add these # names" }),
  notKept: "This device could not keep the names. They are used as long as this page is open.",

  how: "How",
  twoSided: "Printed on both sides: each handout begins on a sheet of its own",
  chooseWorksheet: "Choose at least one worksheet.",
  chooseTable: "Choose at least one table with people.",

  prepare: (count: number) => plural(count, { one: "Prepare # handout", other: "Prepare # handouts" }),
  ready: (count: number, pages: number) =>
    `${plural(count, { one: "# handout", other: "# handouts" })} ready, ${plural(pages, { one: "# page", other: "# pages" })}`,
  inParts: (parts: number) =>
    `That is more than this device should print at a time. It goes in ${parts} parts, one after the other.`,
  printPart: (from: number, to: number) =>
    from === to ? `Print handout ${from}` : `Print handouts ${from} to ${to}`,
  preparing: (number: number, of: number) => `Handout ${number} of ${of}`,
  cancel: "Cancel",
  cancelled: "Nothing was printed. Your list is as it was.",
  failed: "The handouts could not be prepared",
  failedHint: "The device may be short of memory. Close other pages, or choose fewer tables at a time.",
  print: (count: number) => plural(count, { one: "Print # handout", other: "Print # handouts" }),
  change: "Change the choice",
  look: "Look at a handout",
  previous: "Previous handout",
  next: "Next handout",
  shown: (name: string, number: number, of: number) => `${name} (${number} of ${of})`,
  nameless: (table: string) => `No name, ${table}`,
  large: "The print window may take a minute until it shows so many pages.",
  fileTitle: (session: string) => `${session} - handouts`,
};

import { plural } from "../plural.ts";

/** Who is how far, helping a table, keeping the session safe. */
export const oversight = {
  overview: {
    title: "Overview",
    intro:
      "How far each table is. Open a sheet to read it, to help, or to type for a table that works on paper.",
    table: "Table",
    progress: { none: "nothing yet", begun: "begun", most: "mostly filled", all: "filled" },
    cell: (table: string, worksheet: string, progress: string) => `${table}, ${worksheet}: ${progress}`,
    people: (people: number, devices: number) =>
      `${plural(people, { zero: "nobody", one: "# person", other: "# people" })}, ${plural(devices, { zero: "no tablet", one: "# tablet", other: "# tablets" })}`,
    last: (minutes: number) =>
      plural(minutes, { zero: "wrote just now", one: "wrote a minute ago", other: "wrote # minutes ago" }),
    never: "nothing new yet",
    stuck: "may be stuck",
    console: "To the console",
    fromPaper: "Type in from paper",
    tableCards: "Table cards",
    onPaper: (people: number) => plural(people, { one: "# person on paper", other: "# people on paper" }),
  },
  sheet: {
    of: (table: string, worksheet: string) => `${table}: ${worksheet}`,
    type: "Type for this table",
    typing: "What you type here stands on the table’s tablets at once.",
    reading: "You are reading this table’s sheet.",
    stop: "Only read",
    person: "Answering for",
    paper: (number: number) => `Person ${number} on paper`,
    poster: "Poster",
    fromPaper: "Type in from paper",
    nextTable: (table: string) => `Next table: ${table}`,
  },
  keep: {
    title: "Safekeeping",
    intro:
      "What the tables had written is taken down before every activity and every reveal. Any of it can be brought back.",
    none: "Nothing has been taken down yet.",
    takeNow: (worksheet: string) => `Take down “${worksheet}” now`,
    taken: "Taken down.",
    reasons: {
      activity: "before an activity",
      reveal: "at the reveal",
      freeze: "when the board was frozen",
      "by-hand": "by hand",
      restore: "before something was brought back",
    },
    line: (time: string, worksheet: string, reason: string) => `${time} · ${worksheet} · ${reason}`,
    look: "Look at it",
    restore: "Bring it back …",
    restoreTitle: "Bring this back at every table?",
    restoreText:
      "The tables’ sheets become what they were. What stands there now is taken down first, so you can come back to it.",
    restoreGo: "Bring it back",
    restored: "It is back as it was.",
    undo: "Undo",
    remove: "Delete",
    written: (tables: number) =>
      plural(tables, {
        zero: "no table had written",
        one: "# table had written",
        other: "# tables had written",
      }),
  },
};

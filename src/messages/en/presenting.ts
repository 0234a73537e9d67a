import { plural } from "../plural.ts";

/** Starting a session, and leading it. */
export const presenting = {
  start: {
    title: "Start a session",
    name: "Title of the session",
    nameHint: "What people see when they join, such as “Communities of practice, 14 March”.",
    namePlaceholder: "Workshop title and date",
    tables: "Tables",
    tableName: (index: number) => `Table ${index}`,
    tableNameLabel: (index: number) => `Name of table ${index}`,
    addTable: "One more table",
    removeTable: (name: string) => `Take ${name} away`,
    continue: {
      label: "Continue from",
      hint: "A session of the same group: its workshop and tables are taken over, and each table finds its next steps to look at.",
      none: "No earlier session",
      option: (title: string, date: string) => `${title} · ${date}`,
      carried: (count: number) =>
        plural(count, {
          zero: "There are no open next steps for these tables and this workshop.",
          one: "# next step goes along. Its table sees it as “from last time” and says whether it is kept, changed or done.",
          other:
            "# next steps go along. Their tables see them as “from last time” and say whether they are kept, changed or done.",
        }),
    },
    go: "Start the session",
    backup: "Go on from a saved session …",
    needsTitle: "Give the session a title first.",
    needsTables: "Every table needs a name of its own.",
    failed: "The session could not be kept on this tablet. Free some space, then try again.",
  },
  /** Another edition of the workshop while the session runs. */
  revise: {
    choose: "Use a newer file of this workshop …",
    hint: "Every tablet gets it. Answers to what it no longer asks are kept and shown as such.",
    other: (title: string) =>
      `That file is another workshop, “${title}”. Start a session of its own with it; this one stays as it is.`,
    done: (title: string) => `The session goes on with the new “${title}”.`,
  },
  console: {
    title: "Console",
    tables: "Tables",
    people: (count: number) => plural(count, { zero: "nobody yet", one: "# person", other: "# people" }),
    nobody: "nobody yet",
    admit: "Admit a tablet",
    admitHint:
      "Hold a tablet in front of this screen. One tablet of each table is enough: it brings in its mates.",
    takeHome: "Take home",
    overview: "Overview",
    report: "Report",
    safekeeping: "Safekeeping",
    answered: (tables: number, of: number) => `${tables} of ${of} tables have written`,
    edit: "Edit title and tables",
    save: "Save",
    notKept: "The change could not be kept on this device. Free some space, then save again.",
    stageNotKept:
      "This could not be kept on this device, so nobody was told. Free some space, then try again.",
    keyless: "This device can’t lead the session: the key is on the presenter’s device.",
    worksheets: "Worksheets to project",
    devices: (count: number) => plural(count, { one: "# tablet linked", other: "# tablets linked" }),
    gone: (count: number) => plural(count, { one: "# is gone", other: "# are gone" }),
    allDevices: "Devices",
    check: "Check devices and Wi-Fi",
    exchange: "Exchange without Wi-Fi",
    tableCards: "Table cards to print",
    fromPaper: "Type in from paper",
  },
};

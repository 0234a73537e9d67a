import { plural } from "../plural.ts";

/** Coming into a session: its tablets and people. */
export const joining = {
  join: {
    title: "Join a session",
    whom: "the presenter or a table mate",
    lead: "Link it with the presenter’s tablet, or with that of a table mate.",
    welcome: (title: string) => `Welcome to “${title}”`,
    table: "Your table",
    tableHint: "Sit down at the table you are at in the room.",
    nameHint: "Only your table mates see it. You may leave it empty.",
    go: "Sit down",
    known: "This tablet has been here before",
    continueAs: (name: string) => `Go on as ${name}`,
    someoneElse: "Someone else",
    waiting: "Linked. Waiting for the invitation …",
    waitingHint: "The other tablet must have its session open. If nothing comes, link once more.",
    unreadable:
      "The invitation can't be read: the two tablets have different versions of Worktable. Update both, then link once more.",
    again: "Link once more",
  },
  people: {
    title: "Who is writing",
    now: "Now writing",
    switchTo: (name: string) => `Switch to ${name}`,
    others: "Also on this tablet",
    addTitle: "Someone else",
    add: "Hand the tablet over",
    addHint: "Their private answers start empty; yours are put away and come back when you do.",
    nameLabel: "Name, or nothing",
    rename: "Change the name",
    save: "Save the name",
    table: "Table",
    changeTable: "Sit at another table",
    changeTableHint: "What you wrote here stays with this table.",
    leave: "Leave the session",
    leaveHint: "Your answers stay on this tablet; come back from Home whenever you like.",
  },
  link: {
    title: "Link a tablet",
    whomMate: "another tablet",
    mateLead: "A newcomer comes to your table first; one that lost its links finds the others again.",
  },
  /** The presenter goes from table to table. */
  walk: {
    label: "The tables, and which of them have a tablet",
    hold: "Hold a tablet of this table to this screen.",
    tabletOf: (table: string) => `a tablet of ${table}`,
    reached: (tables: number, of: number) =>
      plural(of, { one: `${tables} of # table has a tablet`, other: `${tables} of # tables have a tablet` }),
    anyTable: "Every table has a tablet. Any more can come in here, or at its own table.",
    none: "no tablet yet",
    coming: "a tablet is about to sit down",
    tablets: (count: number) => plural(count, { one: "# tablet", other: "# tablets" }),
    back: "Back",
    skip: "Skip",
    stay: "Stay at this table",
    next: (table: string) => `Next: ${table}`,
    nextSame: "Hold the next tablet of this table here.",
    nextNone: "That was the last table.",
    allTitle: "Every table has a tablet",
    allText: (item: string) =>
      `Each table can now bring in its own tablets, all tables at once: on any linked tablet open the menu and tap “${item}”, then hold the next tablet to it.`,
    more: "Link more here",
    toSession: "To the session",
  },
};

import { plural } from "../plural.ts";

/** Home, and being in a session. */
export const session = {
  home: {
    title: "Worktable",
    lead: "The handout of your workshop, on the tablets of the room. No internet, no account.",
    join: "Join a session",
    joinHint: "At a table with a tablet: link it to the presenter or to a table mate.",
    start: "Start a session",
    startHint: "You present: tables gather round your worksheets, you project what they write.",
    sessions: "Your sessions",
    none: "Nothing here yet. Sessions that you start or join on this tablet are kept here.",
    loading: "Looking for your sessions …",
    presenterOf: "You present",
    atTable: (table: string) => `At ${table}`,
    openedAt: (when: string) => `Last open ${when}`,
    left: "Left",
    more: (title: string) => `More about ${title}`,
    remove: "Delete from this tablet …",
    unreadable: "This session can't be read by this version of Worktable.",
    settings: "Settings",
    openFile: "Open a file …",
    alone: "Fill a handout alone",
    aloneHint: "To prepare, to try it out or to catch up: nobody is needed for it.",
  },
  remove: {
    title: "Delete this session?",
    text: (title: string) =>
      `Everything of “${title}” is deleted from this tablet: answers, private drafts, names. What other tablets hold stays with them. This can't be undone.`,
    confirm: "Delete it",
    done: "Deleted. Nothing of it remains on this tablet.",
  },
  person: {
    name: "Your name",
    unnamed: "Someone without a name",
  },
  bar: {
    home: "Home",
    session: "Back to the session",
    more: "More",
    undo: "Undo",
    redo: "Redo",
    takeHome: "Take home: print, files",
    poster: "Poster of this worksheet",
    fromPaper: "Type in from paper",
    people: "Who is writing",
    relink: "Link this tablet",
    undone: "Taken back.",
    redone: "Put back.",
  },
  connection: {
    alone: "Only this tablet. Everything is kept here.",
    mates: (count: number) =>
      plural(count, { one: "# other at this table", other: "# others at this table" }),
    noMates: "nobody else at this table",
    presenterLinked: "presenter connected",
    presenterThrough: "presenter connected through a table mate",
    presenterNone: "presenter not connected",
    faltering: "a tablet is not answering",
    lost: "All links lost",
    removed: "Removed from the session",
    lookCloser: "Look closer at devices and links",
    otherTab: "Worktable is open in another tab of this tablet; that one has the links.",
    join: (parts: readonly string[]) => {
      const text = parts.join(", ");
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    stranger: (title: string) =>
      `The tablet you just linked is in another session, “${title}”. The link was closed; both sessions are untouched.`,
    tablets: (count: number) => plural(count, { one: "# tablet linked", other: "# tablets linked" }),
    noTablets: "No tablet linked yet",
  },
  keeping: {
    kept: "All answers kept on this tablet",
    keeping: "Keeping …",
    first: "The latest answers are not kept yet. Free some space on this tablet first; nothing was changed.",
    full: "This tablet is full: the latest answers are only in memory. Free some space; keep Worktable open meanwhile.",
    closed: "The tablet's storage was closed. Worktable is opening it again; keep it open meanwhile.",
    unknown: "The latest answers could not be kept yet. Worktable goes on trying; keep it open meanwhile.",
  },
  failure: {
    noSeat: "This device has no table in this session",
    noSeatHint: "It was a screen of the presenter’s. To take part, link it once more and choose a table.",
    unknownSession: "This session is not on this tablet",
    unknownSessionHint: "It may have been deleted, or the address belongs to another tablet.",
    unreadable: "This session can't be opened",
    unreadableHint:
      "It was written by another version of Worktable. Update the app; its answers are untouched.",
    notFound: "There is nothing at this address",
    opening: "Opening the session …",
    home: "To Home",
    storage: "Worktable can't use this tablet's storage",
    storageHint:
      "Without it nothing could be kept. Private windows and full tablets are the usual reasons: open Worktable in a normal window, or free some space, then try again.",
    again: "Try again",
  },
};

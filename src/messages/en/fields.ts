import { plural } from "../plural.ts";

type WhoWords = { readonly table?: string; readonly mine?: string; readonly each?: string };

/** Instead of `who` where a kind of field is not written, or each one's answer is a text. */
const whoOf: Readonly<Record<string, WhoWords>> = {
  prompt: { each: "Everyone writes their own; shown without names" },
  choice: { table: "Our table chooses together" },
  votes: { table: "Our table votes together", each: "Everyone votes; shown as counts, never with names" },
  figure: { table: "Our table places these together" },
};

/** What stands in and around the fields of a worksheet. */
export const fields = {
  signing: {
    open: "Show my name with it",
    hint: "It stands without a name on the board. If you want yours beside it, write it here; empty again, it is gone.",
    name: (field: string): string => `${field}: name beside it`,
  },
  who: {
    table: "Our table writes this together",
    mine: "Only you see this",
    each: "Everyone answers; shown as counts, never with names",
  },
  whoOf,
  /** Where the ticks or ratings are each one's, and the notes beside them the table's. */
  eachWithNotes: "Everyone answers, shown as counts, never with names; our table writes the notes together",
  place: {
    nowhere: "Nothing written yet",
    saving: "Saving",
    tablet: "Kept on this tablet",
    table: "With the table",
    presenter: "With the presenter",
    failed: "Could not be kept on this tablet",
  },
  /** A cell's accessible name. */
  cell: (row: string, column: string) => `${row}, ${column}`,
  /** An added row, counted from 1. */
  addedRow: (rowName: string, number: number) => `${rowName} ${number}`,
  alsoHere: (name: string) => `${name} is writing here`,
  someone: "Someone",
  nothingWritten: "Nothing written",
  addRow: (rowName: string) => `Add ${rowName}`,
  moveUp: (row: string) => `Move ${row} up`,
  moveDown: (row: string) => `Move ${row} down`,
  removeRow: (row: string) => `Remove ${row}`,
  rowRemoved: (row: string) => `Removed: ${row}`,
  undo: "Undo",
  removedRows: (count: number) =>
    plural(count, { one: "# removed row holds text", other: "# removed rows hold text" }),
  restore: "Restore",
  restoreRow: (text: string) => `Restore “${text}”`,
  noRows: (rowName: string) => `No ${rowName} yet.`,
  myDraft: "My draft",
  draftCount: (count: number) => plural(count, { one: "# draft", other: "# drafts" }),
  draftOf: (cell: string) => `${cell}, my draft`,
  copyToTable: "Copy to the table",
  copyToTableOf: (cell: string) => `Copy to the table: ${cell}`,
  copied: "Copied to the table. Your draft stays here.",
  myPrivateRows: "My private rows",
  myPrivateRow: (rowName: string, number: number) => `my ${rowName} ${number}`,
  addPrivateRow: (rowName: string) => `Add a private ${rowName}`,
  notRated: "Not rated",
  /** A row that comes from an earlier session of the same group. */
  carried: {
    from: "From last time",
    reviews: {
      open: "Not looked at yet",
      kept: "We keep it",
      changed: "We change it",
      done: "Done",
    },
    closed: (review: string) => `From last time: ${review.toLowerCase()}`,
  },
  pickDate: (cell: string) => `Pick a date: ${cell}`,
  more: "More",
  moreAbout: (item: string) => `More about ${item}`,
  less: "Less",
  lessAbout: (item: string) => `Less about ${item}`,
  loading: "Loading",
  kindNotLoaded: "This part could not be loaded. Nothing written in it is lost.",
  ticked: "Ticked",
  notTicked: "Not ticked",
  /** What a drawing by hand is to those who don't see it. */
  ink: (strokes: number) => plural(strokes, { one: "Drawing, # stroke", other: "Drawing, # strokes" }),
  inkOf: (cell: string, strokes: number) => `${cell}: ${fields.ink(strokes)}`,
  drawIn: (cell: string) => `Draw in ${cell}`,
  unknownKind:
    "This field is of a kind that this version of Worktable can't show. Nothing written in it is lost.",
};

import { plural } from "../plural.ts";

/** What stands in and around the fields of a worksheet. */
export const fields = {
  who: {
    table: "Our table writes this together",
    mine: "Only you see this",
    each: "Everyone answers; shown as counts, never with names",
  },
  /** Instead of `who.each` where the answer is a text. */
  eachInWords: "Everyone writes their own; shown without names",
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
  ticked: "Ticked",
  notTicked: "Not ticked",
  unknownKind:
    "This field is of a kind that this version of Worktable can't show. Nothing written in it is lost.",
};

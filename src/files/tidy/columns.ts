import { messages } from "../../messages/files.ts";
import type { Entry } from "./entry.ts";

const words = messages.files.tidy;

/** A column of the tidy table. */
export interface TidyColumn {
  readonly label: string;
  readonly read: (entry: Entry) => Entry["value"];
  /** Width in characters where a program can be told. */
  readonly width: number;
}

/** The columns, in order; a sheet of one worksheet doesn't repeat its title. */
export const TIDY_COLUMNS: readonly TidyColumn[] = [
  { label: words.worksheet, read: ({ worksheet }) => worksheet, width: 28 },
  { label: words.question, read: ({ question }) => question, width: 32 },
  { label: words.table, read: ({ table }) => table, width: 14 },
  { label: words.who, read: ({ person }) => person, width: 14 },
  { label: words.row, read: ({ row }) => row, width: 30 },
  { label: words.column, read: ({ column }) => column, width: 22 },
  { label: words.value, read: ({ value }) => value, width: 60 },
  { label: words.meaning, read: ({ meaning }) => meaning, width: 20 },
];

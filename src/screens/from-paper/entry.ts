import type { CellAddress } from "../../workshops/address.ts";
import type { Drawing } from "../../workshops/format.ts";

/** One thing to choose: a mark of a value on an item. */
export interface EntryOption {
  readonly id: string;
  readonly item: string;
  readonly value: number;
  readonly label: string;
  /** The digit that chooses it; null where there are too many. */
  readonly digit: string | null;
}

interface EntryBase {
  /** The same for as long as the entry is on the screen. */
  readonly key: string;
  readonly label: string;
}

/** A text. Without a cell: the first letter makes the row it stands in. */
export interface TextEntry extends EntryBase {
  readonly kind: "text";
  readonly cell: CellAddress | null;
  /** The growing list it belongs to, as a field id (address.ts, `partId`). */
  readonly list: string | null;
  readonly columnId: string;
  readonly lines: number;
}

export interface MarksEntry extends EntryBase {
  readonly kind: "marks";
  readonly options: readonly EntryOption[];
  /** Whether more than one may be chosen. */
  readonly several: boolean;
  /** The table's one mark, whoever answers. */
  readonly byTable: boolean;
  /** So many of these items at most. */
  readonly limit?: { readonly items: readonly string[]; readonly most: number };
  /** The values are places on it; one anywhere in an option's region counts as that option. */
  readonly drawing?: Drawing;
}

/** One stop of the keyboard on a sheet. */
export type Entry = TextEntry | MarksEntry;

/** What the entries of a field depend on beside the workshop. */
export interface EntrySetting {
  readonly worksheetId: string;
  readonly personId: string;
  /** Rows that people added, by field or part. */
  readonly rows: (list: string) => readonly string[];
  /** What a row's entries are keyed by. */
  readonly keyOf: (rowId: string) => string;
  /** The same of the row that is not there yet. */
  readonly nextKey: (list: string) => string;
}

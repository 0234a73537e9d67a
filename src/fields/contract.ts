import type { ReadonlySignal } from "@preact/signals";
import type { CellAddress } from "../workshops/address.ts";
import type { Field } from "../workshops/format.ts";
import type { InkStroke } from "../workshops/ink.ts";

/**
 * What a field component gets. Reads are signals, so that only the touched cell re-renders; edits are optional:
 * no edits given = read-only. `session` builds objects of these shapes without importing them.
 */

/** A change of a text: keep, insert or delete runs, left to right (Quill delta, as Yjs reports it). */
export type TextDelta = readonly {
  readonly retain?: number;
  readonly insert?: string;
  readonly delete?: number;
}[];

/** A text that others may be writing at the same moment. Offsets are UTF-16 code units. */
export interface LiveText {
  readonly value: ReadonlySignal<string>;
  /** Calls back with every change that did not come through `splice` of this same LiveText; returns its stop. */
  observe(listener: (delta: TextDelta) => void): () => void;
  /** Replaces `remove` characters at `index` by `insert`, as one change by this device. */
  splice?(index: number, remove: number, insert: string): void;
}

/** Where an answer is, honestly. "nowhere": still empty. */
export type AnswerPlace = "nowhere" | "saving" | "tablet" | "table" | "presenter" | "failed";

/** Someone of the same table whose caret is in a cell now. */
export interface PersonHere {
  readonly personId: string;
  readonly name: string;
  /** 0–7, picks the person's colour token. */
  readonly hue: number;
}

/** One document's answers: the table's, or one person's private ones. */
export interface AnswersView {
  text(cell: CellAddress): LiveText;
  place(cell: CellAddress): ReadonlySignal<AnswerPlace>;
  peopleIn(cell: CellAddress): ReadonlySignal<readonly PersonHere[]>;
  /** Rows that people added to the field, in order. */
  rows(worksheetId: string, fieldId: string): ReadonlySignal<readonly string[]>;
  /** Rows that were removed but still hold text. */
  removedRows(worksheetId: string, fieldId: string): ReadonlySignal<readonly string[]>;
  /** This person's marks in a field: item id → value. */
  marks(worksheetId: string, fieldId: string): ReadonlySignal<Readonly<Record<string, number>>>;
  /** The marks the table sets as one (who: table): item id → value. */
  tableMarks(worksheetId: string, fieldId: string): ReadonlySignal<Readonly<Record<string, number>>>;
  /** The strokes drawn at an `inkAddress`, oldest first. */
  ink(address: string): ReadonlySignal<readonly InkStroke[]>;
  readonly edit?: AnswerEdits;
}

export interface AnswerEdits {
  /** Adds an empty row at the end and gives its id. */
  addRow(worksheetId: string, fieldId: string): string;
  removeRow(worksheetId: string, fieldId: string, rowId: string): void;
  restoreRow(worksheetId: string, fieldId: string, rowId: string): void;
  /** Moves a row so that it comes to stand at `toIndex`. */
  moveRow(worksheetId: string, fieldId: string, rowId: string, toIndex: number): void;
  /** Sets this person's mark, or clears it with null. */
  setMark(worksheetId: string, fieldId: string, itemId: string, value: number | null): void;
  /** Sets a mark of the whole table, or clears it with null. */
  setTableMark(worksheetId: string, fieldId: string, itemId: string, value: number | null): void;
  /** Adds a stroke at an `inkAddress`. */
  addStroke(address: string, stroke: Omit<InkStroke, "id">): void;
  /** Takes a stroke away, as one step that undo gives back. */
  removeStroke(address: string, strokeId: string): void;
  /** Appends a text to a cell, after a line break where it holds something already. */
  appendText(cell: CellAddress, text: string): void;
  /** Says where the caret is, for the table mates and for coming back after a restart; null = in no cell. */
  caretAt(cell: CellAddress | null, start: number, end: number): void;
}

export interface FieldProps<F extends Field = Field> {
  readonly worksheetId: string;
  readonly field: F;
  /** The table's answers (for `mine` fields: the person's own). */
  readonly answers: AnswersView;
  /** The private drafts beside them; absent where nothing private may show. */
  readonly drafts?: AnswersView;
  /** The person holding the tablet; names the cell of `each` prompts. */
  readonly personId: string;
}

/** Where the caret was when the app was last open; the field that has the cell takes the focus once. */
export interface CaretMemory {
  readonly cell: CellAddress;
  readonly start: number;
  readonly end: number;
  readonly inDrafts: boolean;
}

/**
 * The `*.workshop.json` format, version 1, as types. A workshop is plain data: no code, no HTML, no remote
 * addresses. `parseWorkshop` (parse.ts) is the only door in.
 */

/** Who writes an answer: alone and private, together at the table, or one per person and shown only as counts. */
export type Who = "mine" | "table" | "each";

/** One run of fields on one page of the handout. */
export interface Worksheet {
  /** Lower-case letters, digits and hyphens; part of every answer's address, so it never changes. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences under the title: what to do here. */
  readonly intro: string;
  readonly fields: readonly Field[];
  /** Where the worksheet comes from, e.g. "after Wenger, McDermott & Snyder, 2002, p. 69". */
  readonly source?: string;
}

export interface Workshop {
  readonly format: "worktable-workshop";
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  /** BCP 47, e.g. "en" or "ar". */
  readonly language: string;
  readonly description: string;
  readonly worksheets: readonly Worksheet[];
  /** Every work cited, in full. */
  readonly sources: readonly string[];
}

interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly who: Who;
}

/** An open question, answered in text. `each`: one text per person, shown without names. */
export interface PromptField extends FieldBase {
  readonly kind: "prompt";
  /** Lines to write on when printed blank, and the height of the empty field. */
  readonly lines: number;
}

export interface LabelledItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

export interface TableColumn extends LabelledItem {
  /** Share of the width, relative to the other columns; the row heading counts 1. */
  readonly share: number;
}

/** Rows × columns of text. Fixed rows come from the workshop; `grows` lets the table add its own. */
export interface TableField extends FieldBase {
  readonly kind: "table";
  /** Heading above the row labels; absent when there are no fixed rows. */
  readonly rowHeading?: string;
  readonly rows: readonly LabelledItem[];
  readonly columns: readonly TableColumn[];
  readonly grows: boolean;
  /** What a row is called on the button that adds one, e.g. "step". */
  readonly rowName: string;
  /** Lines of a cell when printed blank. */
  readonly lines: number;
}

/** Ticks, one set per person; entries and notes are written by the table. */
export interface ChecklistField extends FieldBase {
  readonly kind: "checklist";
  readonly items: readonly LabelledItem[];
  /** Lets people add entries of their own, e.g. "Others". */
  readonly ownEntries?: { readonly label: string; readonly rowName: string };
  /** Text columns that open under a ticked item, written by the table. */
  readonly notes: readonly LabelledItem[];
}

/** Each item gets one point of a scale, per person. */
export interface RatingField extends FieldBase {
  readonly kind: "rating";
  readonly items: readonly LabelledItem[];
  /** From low to high; `value` are consecutive whole numbers. */
  readonly points: readonly { readonly value: number; readonly label: string }[];
}

/** A growing list of short texts. */
export interface ListField extends FieldBase {
  readonly kind: "list";
  readonly rowName: string;
  readonly lines: number;
}

export type Field = PromptField | TableField | ChecklistField | RatingField | ListField;
export type FieldKind = Field["kind"];

/** A workshop's size limits, stated here and enforced by the parser. */
export const WORKSHOP_LIMITS = {
  fileBytes: 1_000_000,
  worksheets: 100,
  fieldsPerWorksheet: 60,
  itemsPerField: 100,
  columnsPerTable: 8,
  labelCharacters: 300,
  textCharacters: 4_000,
} as const;

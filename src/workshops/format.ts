/**
 * The `*.workshop.json` format, version 2, as types with its texts in one language (`localise` chooses it). A
 * workshop is plain data: no code, no HTML, no remote addresses. `parseWorkshop` (parse.ts) is the only door in.
 */

/** Who writes an answer: alone and private, together at the table, or one per person and shown only as counts. */
export type Who = "mine" | "table" | "each";

/** Something to read before the fields: paragraphs (split by empty lines), points, where they come from. */
export interface Reading {
  readonly title?: string;
  readonly text: string;
  readonly items?: readonly LabelledItem[];
  readonly source?: string;
}

/** One run of fields on one page of the handout. */
export interface Worksheet {
  /** Lower-case letters, digits and hyphens; part of every answer's address, so it never changes. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences under the title: what to do here. */
  readonly intro: string;
  readonly readings?: readonly Reading[];
  readonly fields: readonly Field[];
  /** Where the worksheet comes from, e.g. "after Wenger, McDermott & Snyder, 2002, p. 69". */
  readonly source?: string;
}

export interface Workshop {
  /** Where a text editor finds the JSON Schema; Worktable never reads it. */
  readonly $schema?: string;
  readonly format: "worktable-workshop";
  readonly version: 2;
  readonly id: string;
  readonly title: string;
  /** BCP 47, e.g. "en" or "ar": the language of plain texts, and the one every text has. */
  readonly language: string;
  readonly description: string;
  /** Who made the workshop and after whom, for the cover page. */
  readonly credit?: string;
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

export interface LabelledItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** A point of a scale; `value` are consecutive whole numbers from low to high. */
export interface ScalePoint {
  readonly value: number;
  readonly label: string;
}

/** An open question, answered in text. `each`: one text per person, shown without names. */
export interface PromptField extends FieldBase {
  readonly kind: "prompt";
  /** Lines to write on when printed blank, and the height of the empty field. */
  readonly lines: number;
  /** The board also counts the words. */
  readonly words?: boolean;
  /** A checklist of the same worksheet whose ticks the board shows beside each text. */
  readonly checkedBy?: string;
}

export interface TableColumn extends LabelledItem {
  /** Share of the width, relative to the other columns; the row heading counts 1. */
  readonly share: number;
  /** A day can be picked, and the board draws a timeline; any text may stand there all the same. */
  readonly date?: boolean;
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

export interface RatingItem extends LabelledItem {
  /** What each point means for this item, in the order of the points: as many as there are points. */
  readonly descriptors?: readonly string[];
}

/** Each item gets one point of a scale, per person; with moments one point for each of them. */
export interface RatingField extends FieldBase {
  readonly kind: "rating";
  readonly items: readonly RatingItem[];
  readonly points: readonly ScalePoint[];
  /** Exactly two, e.g. before and after. */
  readonly moments?: readonly LabelledItem[];
  /** Text columns beside each item, written by the table. */
  readonly notes?: readonly LabelledItem[];
  /** How the board orders the items: by mean, or by how many chose the highest point. */
  readonly ranked?: "mean" | "top";
}

/** A growing list of short texts. */
export interface ListField extends FieldBase {
  readonly kind: "list";
  readonly rowName: string;
  readonly lines: number;
  /** The board also counts the words. */
  readonly words?: boolean;
}

/** One option, or several, of a few. */
export interface ChoiceField extends FieldBase {
  readonly kind: "choice";
  readonly options: readonly LabelledItem[];
  readonly several: boolean;
}

/** A few votes for the best of many: items of the workshop, or rows that the same worksheet's table or list has. */
export interface VotesField extends FieldBase {
  readonly kind: "votes";
  readonly items: readonly LabelledItem[];
  /** A field of the worksheet without fixed rows; `column` names its texts (of a list: "text"). */
  readonly of?: { readonly field: string; readonly column: string };
  /** How many votes one person (or table) has, one for an item. */
  readonly limit: number;
}

/** Two growing lists side by side, each with a few examples of the workshop's. */
export interface TwoSidedField extends FieldBase {
  readonly kind: "two-sided";
  /** Exactly two. */
  readonly sides: readonly (LabelledItem & { readonly examples: readonly LabelledItem[] })[];
  readonly rowName: string;
  /** Empty rows of each side when printed blank. */
  readonly lines: number;
}

/** A card of several texts, as often as needed. */
export interface GroupsField extends FieldBase {
  readonly kind: "groups";
  readonly rowName: string;
  /** The first part is the card's title. */
  readonly parts: readonly (LabelledItem & { readonly lines: number })[];
}

/** Four texts in a square, in reading order. */
export interface QuadrantsField extends FieldBase {
  readonly kind: "quadrants";
  /** Exactly four. */
  readonly quadrants: readonly LabelledItem[];
  readonly lines: number;
}

/** Rows × columns of ticks, one set per person, and notes on each row by the table. */
export interface MatrixField extends FieldBase {
  readonly kind: "matrix";
  readonly rows: readonly LabelledItem[];
  readonly columns: readonly LabelledItem[];
  readonly notes: readonly LabelledItem[];
}

/** A drawing, made from its description, on which people place marks. */
export interface FigureField extends FieldBase {
  readonly kind: "figure";
  readonly drawing: Drawing;
  /** The picture in words, for those who don't see it. */
  readonly alternative: string;
  readonly marks: FigureMarks;
}

/** What a figure is drawn from. Regions are what marks are counted by. */
export type Drawing =
  /** A line over phases from start to end. `line`: x and y from 0 to 100, y upwards; phases take `share` of x. */
  | {
      readonly shape: "curve";
      readonly regions: readonly (LabelledItem & { readonly share?: number })[];
      readonly line: readonly (readonly [number, number])[];
      readonly across: string;
      readonly up: string;
    }
  /** Rings from the innermost outwards; `inner` and `outer` name the ends of an axis from the middle. */
  | {
      readonly shape: "rings";
      readonly regions: readonly LabelledItem[];
      readonly inner?: string;
      readonly outer?: string;
    }
  /** Steps round a circle, clockwise from the top. */
  | { readonly shape: "cycle"; readonly regions: readonly LabelledItem[] }
  /** Steps from the lowest to the highest. */
  | { readonly shape: "ladder"; readonly regions: readonly LabelledItem[] }
  /** Two axes with four regions in reading order. */
  | {
      readonly shape: "plane";
      readonly regions: readonly LabelledItem[];
      readonly across: string;
      readonly up: string;
    }
  /** Bars with their figures, to be read only. */
  | {
      readonly shape: "bars";
      readonly bars: readonly (LabelledItem & { readonly value: number })[];
      readonly across: string;
    };

export type FigureMarks =
  | { readonly kind: "none" }
  /** Each of the items is placed somewhere, e.g. "Our community". */
  | { readonly kind: "points"; readonly items: readonly LabelledItem[] }
  /** Each region gets a point of a scale, e.g. how often one works there. */
  | { readonly kind: "levels"; readonly points: readonly ScalePoint[] }
  /** Named tokens, as many as needed; `suggestions` are offered first. */
  | { readonly kind: "tokens"; readonly rowName: string; readonly suggestions: readonly LabelledItem[] };

export type Field =
  | PromptField
  | TableField
  | ChecklistField
  | RatingField
  | ListField
  | ChoiceField
  | VotesField
  | TwoSidedField
  | GroupsField
  | QuadrantsField
  | MatrixField
  | FigureField;
export type FieldKind = Field["kind"];

/** A workshop's size limits, stated here and enforced by the parser. */
export const WORKSHOP_LIMITS = {
  fileBytes: 1_000_000,
  depth: 16,
  languages: 20,
  languageCharacters: 35,
  worksheets: 100,
  readingsPerWorksheet: 20,
  fieldsPerWorksheet: 60,
  itemsPerField: 100,
  columnsPerTable: 8,
  columnsPerMatrix: 16,
  partsPerGroup: 24,
  regionsPerFigure: 16,
  linePoints: 200,
  labelCharacters: 300,
  textCharacters: 4_000,
} as const;

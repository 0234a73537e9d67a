/**
 * The handout as plain data: `buildHandout` makes it, the components only draw it.
 */

/** One text somebody wrote. */
export interface Voice {
  /** The table it came from; null where only one table or person is printed. */
  readonly from: string | null;
  readonly text: string;
}

/** What stands in a cell or under a question. */
export type Content =
  | { readonly kind: "lines"; readonly lines: number } // ruled, to write on
  | { readonly kind: "voices"; readonly voices: readonly Voice[] }
  | { readonly kind: "nothing" }; // no table wrote here

/** A tick box or a point of a scale. */
export type Mark =
  | { readonly kind: "empty" }
  | { readonly kind: "set" }
  | { readonly kind: "count"; readonly people: number };

export interface GridRow {
  readonly id: string;
  /** The tick box before the label, in a checklist. */
  readonly mark?: Mark;
  /** Absent in tables without row headings; null = a line to write on. */
  readonly label?: string | null;
  readonly hint?: string;
  readonly cells: readonly Content[];
}

/** Rows under a heading of their own, e.g. a checklist's "Others". */
export interface GridGroup {
  readonly label: string | null;
  readonly rows: readonly GridRow[];
}

/** Tables and checklists: rows × columns of text. */
export interface GridBlock {
  readonly kind: "grid";
  readonly columns: readonly { readonly label: string; readonly hint?: string; readonly share: number }[];
  readonly groups: readonly GridGroup[];
}

export interface ScaleBlock {
  readonly kind: "scale";
  readonly points: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly hint?: string;
    readonly marks: readonly Mark[];
  }[];
}

export interface TextBlock {
  readonly kind: "text";
  readonly content: Content;
}

/** A private field on a handout that others will read. */
export interface WithheldBlock {
  readonly kind: "withheld";
}

export type BlockBody = GridBlock | ScaleBlock | TextBlock | WithheldBlock;

/** One field of a worksheet. */
export interface Block {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** How to read the numbers, e.g. how many people rated. */
  readonly note?: string;
  readonly body: BlockBody;
}

/** One worksheet; it starts on a new page. */
export interface Sheet {
  readonly id: string;
  /** Its place in the workshop, from 1, whatever else is printed. */
  readonly number: number;
  readonly title: string;
  readonly intro: string;
  /** "landscape" where a table has many columns. */
  readonly orientation: "portrait" | "landscape";
  /** Name, table, date: filled in, or null = a line to write on. */
  readonly lines: readonly { readonly label: string; readonly value: string | null }[];
  readonly blocks: readonly Block[];
  readonly source: string | null;
}

export interface Handout {
  /** Becomes the name of the PDF file. */
  readonly fileTitle: string;
  readonly workshopTitle: string;
  /** Above every title: session and place. */
  readonly overline: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly sheets: readonly Sheet[];
}

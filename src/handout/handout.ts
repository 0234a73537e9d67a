import type { LabelledItem } from "../workshops/format.ts";
import type { InkStroke } from "../workshops/ink.ts";
import type { Photo } from "../workshops/photo.ts";
import type { FigureBlock } from "./handout-figure.ts";

/**
 * The handout as plain data: `buildHandout` makes it, the components only draw it.
 */

/** One text somebody wrote, and what they drew under it. */
export interface Voice {
  /** The table it came from; null where only one table or person is printed. */
  readonly from: string | null;
  readonly text: string;
  readonly ink?: readonly InkStroke[];
}

/** What stands in a cell or under a question. */
export type Content =
  | { readonly kind: "lines"; readonly lines: number } // ruled, to write on
  | { readonly kind: "voices"; readonly voices: readonly Voice[] }
  | { readonly kind: "given"; readonly text: string; readonly hint?: string } // the workshop's own example
  | { readonly kind: "nothing" } // no table wrote here
  | { readonly kind: "empty" }; // there is nothing to say here

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

/** Tables, checklists and two-sided lists: rows × columns of text. */
export interface GridBlock {
  readonly kind: "grid";
  readonly columns: readonly { readonly label: string; readonly hint?: string; readonly share: number }[];
  readonly groups: readonly GridGroup[];
}

export interface ScaleRow {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** As many as there are points, once for each moment. */
  readonly marks: readonly Mark[];
  /** What each point means for this row. */
  readonly descriptors?: readonly string[];
  readonly notes: readonly Content[];
}

/** Ratings and matrices: rows × points, a circle or a box each, and columns of notes. */
export interface ScaleBlock {
  readonly kind: "scale";
  readonly shape: "box" | "circle";
  /** Headings over the points, e.g. before and after; empty where the points stand once. */
  readonly moments: readonly string[];
  readonly points: readonly string[];
  /** Columns that the workshop explains. */
  readonly described: readonly LabelledItem[];
  readonly notes: readonly LabelledItem[];
  readonly rows: readonly ScaleRow[];
}

export interface Option {
  readonly id: string;
  /** null = a line to write on. */
  readonly label: string | null;
  readonly hint?: string;
  readonly mark: Mark;
}

/** Choices and votes. */
export interface OptionsBlock {
  readonly kind: "options";
  readonly shape: "box" | "circle";
  readonly options: readonly Option[];
}

export interface CardPart {
  readonly label: string;
  readonly hint?: string;
  readonly content: Content;
}

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly CardPart[];
}

/** Groups: a card of several texts each. */
export interface CardsBlock {
  readonly kind: "cards";
  readonly cards: readonly Card[];
}

/** Four texts in a square, in reading order. */
export interface QuadrantsBlock {
  readonly kind: "quadrants";
  readonly quadrants: readonly CardPart[];
}

export interface TextBlock {
  readonly kind: "text";
  readonly content: Content;
}

/** A private field on a handout that others will read. */
export interface WithheldBlock {
  readonly kind: "withheld";
}

export type BlockBody =
  | GridBlock
  | ScaleBlock
  | OptionsBlock
  | CardsBlock
  | QuadrantsBlock
  | FigureBlock
  | TextBlock
  | WithheldBlock;

/** One field of a worksheet. */
export interface Block {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** How to read the numbers, e.g. how many people rated. */
  readonly note?: string;
  readonly body: BlockBody;
  /** What was drawn on the field as a whole. */
  readonly sketches: readonly Voice[];
}

/** Something to read before the fields. */
export interface HandoutReading {
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly { readonly id: string; readonly label: string; readonly hint?: string }[];
  readonly source?: string;
}

export type Orientation = "portrait" | "landscape";

/** A line of the head: filled in, or null = to write on. */
export interface WhoLine {
  readonly label: string;
  readonly value: string | null;
}

/** A photo that a table attached to the worksheet. */
export interface SheetPhoto {
  /** The table it came from; null where only one table is printed. */
  readonly from: string | null;
  readonly photo: Photo;
  /** Among its table's, from 1. */
  readonly number: number;
}

/** One worksheet. */
export interface Sheet {
  readonly id: string;
  /** Its place in the workshop, from 1, whatever else is printed. */
  readonly number: number;
  readonly title: string;
  readonly intro: string;
  /** "landscape" where something is too wide for an upright page. */
  readonly orientation: Orientation;
  readonly lines: readonly WhoLine[];
  readonly readings: readonly HandoutReading[];
  readonly blocks: readonly Block[];
  /** After the fields. */
  readonly photos: readonly SheetPhoto[];
  readonly source: string | null;
  /** Blank: the codes of its pages by the field that a page begins with, "" for the first. */
  readonly codes: Readonly<Record<string, string>> | null;
}

export interface Cover {
  readonly title: string;
  readonly description: string;
  readonly credit: string | null;
  readonly lines: readonly WhoLine[];
  readonly contents: readonly Pick<Sheet, "id" | "number" | "title">[];
}

/** An answer to a question that the workshop no longer has. */
export interface StrayAnswer {
  /** What it answered, as well as that is still known. */
  readonly label: string;
  readonly text: string;
}

export interface Handout {
  /** Becomes the name of the PDF file. */
  readonly fileTitle: string;
  readonly workshopTitle: string;
  /** Above every title: session and place. */
  readonly overline: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Printed to be written on: what is empty grows to fill its page. */
  readonly isBlank: boolean;
  readonly cover: Cover | null;
  readonly sheets: readonly Sheet[];
  readonly strays: readonly StrayAnswer[];
  /** Every work cited, in full; empty where the list is not printed. */
  readonly sources: readonly string[];
}

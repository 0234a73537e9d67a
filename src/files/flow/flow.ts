import type { Orientation } from "../../handout/handout.ts";
import type { FigureBlock, FigureSketch } from "../../handout/handout-figure.ts";
import type { InkStroke } from "../../workshops/ink.ts";
import type { Photo } from "../../workshops/photo.ts";

/**
 * The handout as headings, paragraphs and tables one after the other: what a text file or a word processor can hold.
 * `layOutFlow` makes it from the same pages that are printed.
 */

/** Something drawn; `words` say what it is where it can't be shown. */
export type Picture = VectorPicture | PhotoPicture;

export type VectorPicture =
  | { readonly kind: "ink"; readonly strokes: readonly InkStroke[]; readonly words: string }
  | {
      readonly kind: "figure";
      readonly figure: FigureBlock;
      /** One table's drawing over it; null = what was placed on it. */
      readonly sketch: FigureSketch | null;
      readonly words: string;
    };

export interface PhotoPicture {
  readonly kind: "photo";
  readonly photo: Photo;
  readonly words: string;
}

/** How a paragraph is meant. */
export type Tone = "plain" | "intro" | "hint" | "quiet";

export type Piece =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: "text"; readonly tone: Tone; readonly text: string }
  /** What somebody wrote; `from` is the table, where several are shown. */
  | { readonly kind: "said"; readonly from: string | null; readonly text: string }
  | { readonly kind: "picture"; readonly from: string | null; readonly picture: Picture }
  /** Room to write; so many lines. */
  | { readonly kind: "lines"; readonly lines: number }
  /** A tick box, a circle or a number before its label. */
  | { readonly kind: "option"; readonly mark: string; readonly label: string | null; readonly hint: string }
  /** A word and what is said of it. */
  | { readonly kind: "term"; readonly label: string; readonly text: string }
  | FlowTable;

export interface FlowCell {
  readonly pieces: readonly Piece[];
  /** Columns it takes. */
  readonly span: number;
  /** A heading of its row or column. */
  readonly isHead: boolean;
  /** Its words run upwards: the column is too narrow for them. */
  readonly isTurned: boolean;
}

export interface FlowTable {
  readonly kind: "table";
  /** Parts of the width, one for each column; together 1. */
  readonly shares: readonly number[];
  /** Repeated on every page. */
  readonly head: readonly (readonly FlowCell[])[];
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowSheet {
  readonly number: number;
  readonly title: string;
  readonly orientation: Orientation;
  readonly pieces: readonly Piece[];
}

export interface Flow {
  readonly title: string;
  /** Session, place and whose it is, for the head of every page. */
  readonly overline: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly cover: readonly Piece[] | null;
  /** Titles of the worksheets, for the contents behind the cover. */
  readonly sheets: readonly FlowSheet[];
  readonly strays: readonly Piece[];
  readonly sources: readonly string[];
}

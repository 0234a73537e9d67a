/**
 * What an answer looks like as plain data: what `answers` reads out of a document, what `summary` folds and
 * what is printed. No Yjs, no DOM.
 */

import type { Review } from "./carried.ts";
import type { InkStroke } from "./ink.ts";
import type { PhotosByWorksheet } from "./photo.ts";

/** A row that people added, in the order they gave it. */
export interface RowAnswer {
  readonly id: string;
  /** Text by column id. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Strokes drawn in a field: the cell's address after the field's ("" is the field itself) → strokes. */
export type InkByPlace = Readonly<Record<string, readonly InkStroke[]>>;

interface AnswerBase {
  /** Absent when nothing was drawn. */
  readonly ink?: InkByPlace;
}

export interface PromptAnswer extends AnswerBase {
  readonly kind: "prompt";
  /** The one text (who: table or mine); "" when empty. */
  readonly text: string;
  /** One text per person (who: each), keyed by person id; shown without a name, unless its writer gave one. */
  readonly texts: Readonly<Record<string, string>>;
  /** The names that people gave to their texts, by person id; absent when nobody did. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface TableAnswer extends AnswerBase {
  readonly kind: "table";
  /** Fixed rows first, in the workshop's order, then added ones. */
  readonly rows: readonly RowAnswer[];
  /** What the table says of rows from an earlier session, by row id; absent when there are none. */
  readonly reviews?: Readonly<Record<string, Review>>;
}

/** Item id → note id → text. */
export type Notes = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface ChecklistAnswer extends AnswerBase {
  readonly kind: "checklist";
  /** Item or own-entry id → ids of the people who ticked it. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  /** Own entries, in order. */
  readonly own: readonly EntryAnswer[];
  readonly notes: Notes;
}

export interface RatingAnswer extends AnswerBase {
  readonly kind: "rating";
  /** Person id → item (or `markItem(item, moment)`) → value. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly notes: Notes;
}

export interface EntryAnswer {
  readonly id: string;
  readonly text: string;
}

export interface ListAnswer extends AnswerBase {
  readonly kind: "list";
  readonly entries: readonly EntryAnswer[];
}

/* Where a table answers as one (who: table), the only person id is TABLE_PERSON (address.ts). */

export interface ChoiceAnswer extends AnswerBase {
  readonly kind: "choice";
  /** Option id → ids of the people who chose it. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

export interface VotesAnswer extends AnswerBase {
  readonly kind: "votes";
  /** What is voted on: the workshop's items (their ids alone, text ""), or the rows of the other field. */
  readonly items: readonly EntryAnswer[];
  /** Item id → ids of the people who voted for it. */
  readonly votes: Readonly<Record<string, readonly string[]>>;
}

export interface TwoSidedAnswer extends AnswerBase {
  readonly kind: "two-sided";
  /** Side id → entries, in order. */
  readonly sides: Readonly<Record<string, readonly EntryAnswer[]>>;
}

export interface GroupsAnswer extends AnswerBase {
  readonly kind: "groups";
  /** Cells by part id. */
  readonly groups: readonly RowAnswer[];
}

export interface QuadrantsAnswer extends AnswerBase {
  readonly kind: "quadrants";
  /** Quadrant id → text. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface MatrixAnswer extends AnswerBase {
  readonly kind: "matrix";
  /** Row id → column id → ids of the people who ticked it. */
  readonly ticks: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Row id → note id → text. */
  readonly notes: Notes;
}

/** A place on a figure: whole numbers from 0 to 999, x from the start, y from the top. */
export interface FigurePlace {
  readonly x: number;
  readonly y: number;
}

export interface FigureAnswer extends AnswerBase {
  readonly kind: "figure";
  readonly points: readonly (FigurePlace & { readonly personId: string; readonly itemId: string })[];
  /** Person id → region id → value. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Tokens; place null: named but not yet placed. */
  readonly tokens: readonly (EntryAnswer & { readonly place: FigurePlace | null })[];
}

export type FieldAnswer =
  | PromptAnswer
  | TableAnswer
  | ChecklistAnswer
  | RatingAnswer
  | ListAnswer
  | ChoiceAnswer
  | VotesAnswer
  | TwoSidedAnswer
  | GroupsAnswer
  | QuadrantsAnswer
  | MatrixAnswer
  | FigureAnswer;

/** The answers of one document, worksheet id → field id → answer. */
export type WorksheetAnswers = Readonly<Record<string, Readonly<Record<string, FieldAnswer>>>>;

/** One table's answers, as the board and the printer get them. */
export interface TableAnswers {
  readonly tableId: string;
  readonly tableName: string;
  readonly answers: WorksheetAnswers;
  /** Absent where photos are not shown, as in a snapshot. */
  readonly photos?: PhotosByWorksheet;
}

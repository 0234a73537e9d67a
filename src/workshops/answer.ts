/**
 * What an answer looks like as plain data: what `answers` reads out of a document, what `summary` folds and
 * what is printed. No Yjs, no DOM.
 */

/** A row that people added, in the order they gave it. */
export interface RowAnswer {
  readonly id: string;
  /** Text by column id. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface PromptAnswer {
  readonly kind: "prompt";
  /** The one text (who: table or mine); "" when empty. */
  readonly text: string;
  /** One text per person (who: each), keyed by person id; never shown with a name. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface TableAnswer {
  readonly kind: "table";
  /** Fixed rows first, in the workshop's order, then added ones. */
  readonly rows: readonly RowAnswer[];
}

export interface ChecklistAnswer {
  readonly kind: "checklist";
  /** Item or own-entry id → ids of the people who ticked it. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  /** Own entries, in order. */
  readonly own: readonly { readonly id: string; readonly text: string }[];
  /** Item or own-entry id → note id → text. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface RatingAnswer {
  readonly kind: "rating";
  /** Person id → item id → value. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface ListAnswer {
  readonly kind: "list";
  readonly entries: readonly { readonly id: string; readonly text: string }[];
}

export type FieldAnswer = PromptAnswer | TableAnswer | ChecklistAnswer | RatingAnswer | ListAnswer;

/** The answers of one document, worksheet id → field id → answer. */
export type WorksheetAnswers = Readonly<Record<string, Readonly<Record<string, FieldAnswer>>>>;

/** One table's answers, as the board and the printer get them. */
export interface TableAnswers {
  readonly tableId: string;
  readonly tableName: string;
  readonly answers: WorksheetAnswers;
}

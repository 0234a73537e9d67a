import type { TableAnswers, WorksheetAnswers } from "../workshops/answer.ts";
import type { Workshop } from "../workshops/format.ts";
import type { StrayAnswer } from "./handout.ts";

/** What the handout is made from: a workshop and the answers this device may print. */
export interface HandoutSource {
  readonly workshop: Workshop;
  readonly sessionTitle: string;
  /** Where the session takes place. */
  readonly place?: string;
  /** Who leads the session, where that is known. */
  readonly presenterName?: string;
  /** "" for a person who gave no name. */
  readonly personName: string;
  readonly personId: string;
  /** The person's private answers and drafts; null where nobody holds this device. */
  readonly mine: WorksheetAnswers | null;
  /** Answers to questions that the workshop no longer has; `tableName` on a device with several tables. */
  readonly stray?: readonly (StrayAnswer & { readonly mine: boolean; readonly tableName?: string })[];
  /** The table this device sits at; null on a device without one. */
  readonly table: TableAnswers | null;
  /** All tables on the presenter's device, else empty. */
  readonly tables: readonly TableAnswers[];
  readonly isPresenter: boolean;
}

/** Whose answers are printed. */
export type Whose = "blank" | "mine" | "table" | "all";

/** Sheets for the hand, and for the wall (`ledger`: 11 × 17 in, as CSS calls it). */
export type Paper = "a4" | "letter" | "a3" | "ledger";

/** Size of the type: usual, large for tired eyes, or a poster's, read from 2 m. */
export type TypeSize = "usual" | "large" | "poster";

/** Black for every printer, or with a little colour. */
export type Tone = "mono" | "colour";

/** What the person chose to print. */
export interface HandoutChoice {
  readonly worksheetIds: readonly string[];
  readonly whose: Whose;
  /** Of "mine": leave out drafts and answers to private fields, so that the copy can be handed on. */
  readonly withoutPrivate?: boolean;
  readonly size: TypeSize;
  /** Whether a cover, the contents and the list of sources go with the worksheets. */
  readonly cover: boolean;
  /** How the person reads dates: a BCP 47 tag. */
  readonly locale: string;
  /** Written on filled handouts, as the person reads dates, e.g. "23 November 2026". */
  readonly date: string;
}

import type { ReadonlySignal } from "@preact/signals";
import type { Photo, QuarterTurns } from "../../workshops/photo.ts";
import type { AnswerEdits, AnswersView } from "../contract.ts";

/** A table's answers with the photos on its worksheets. */
export interface PhotosView extends AnswersView {
  /** Oldest first. */
  photos(worksheetId: string): ReadonlySignal<readonly Photo[]>;
  readonly edit?: AnswerEdits & PhotoEdits;
}

/** Why a photo was not added. */
export type PhotoRefusal = "no-photo" | "worksheet-full" | "table-full";

export interface PhotoEdits {
  /** Why a photo of so many bytes can't be added; null: it can. */
  refusePhoto(worksheetId: string, bytes: number): PhotoRefusal | null;
  addPhoto(worksheetId: string, jpeg: Uint8Array<ArrayBuffer>): { readonly id: string } | PhotoRefusal;
  removePhoto(worksheetId: string, photoId: string): void;
  /** Puts back one that was removed. */
  restorePhoto(worksheetId: string, photoId: string, jpeg: Uint8Array<ArrayBuffer>): void;
  turnPhoto(worksheetId: string, photoId: string, turns: QuarterTurns): void;
}

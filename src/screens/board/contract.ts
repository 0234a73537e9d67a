import type { ReadonlySignal } from "@preact/signals";
import type { FieldAnswer } from "../../workshops/answer.ts";
import type { Photo } from "../../workshops/photo.ts";

export interface BoardTable {
  readonly tableId: string;
  readonly tableName: string;
  /** How many people have joined this table. */
  readonly people: number;
}

/** What is projected: the tables of the session and their answers, live. The same arguments give the same signal. */
export interface BoardSource {
  readonly tables: ReadonlySignal<readonly BoardTable[]>;
  answer(tableId: string, worksheetId: string, fieldId: string): ReadonlySignal<FieldAnswer>;
  /** A table's photos of a worksheet; absent where none are shown. */
  photos?(tableId: string, worksheetId: string): ReadonlySignal<readonly Photo[]>;
}

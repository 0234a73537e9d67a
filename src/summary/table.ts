import type { FieldAnswer } from "../workshops/answer.ts";

/** One table's answer to one field, as a fold gets it. A table that has not come yet is simply not in the list. */
export interface AnswerOfTable<A extends FieldAnswer = FieldAnswer> {
  readonly tableId: string;
  readonly tableName: string;
  readonly answer: A;
}

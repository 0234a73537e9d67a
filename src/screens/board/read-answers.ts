import type { AnswerOfTable } from "../../summary/table.ts";
import type { FieldAnswer } from "../../workshops/answer.ts";
import type { Field } from "../../workshops/format.ts";
import type { BoardSource, BoardTable } from "./contract.ts";

export type AnswerOfKind<Kind extends FieldAnswer["kind"]> = Extract<FieldAnswer, { kind: Kind }>;

/** Reads one field's answers of all tables; called in a computed or an effect, it runs again when one changes. */
export function readAnswers<Kind extends FieldAnswer["kind"]>(
  source: BoardSource,
  worksheetId: string,
  field: Field & { readonly kind: Kind },
): AnswerOfTable<AnswerOfKind<Kind>>[] {
  return source.tables.value.flatMap((table) => readAnswer<Kind>(source, table, worksheetId, field));
}

/** Reads one table's answer, as a list of one, or of none while it is of another kind. */
export function readAnswer<Kind extends FieldAnswer["kind"]>(
  source: BoardSource,
  { tableId, tableName }: Pick<BoardTable, "tableId" | "tableName">,
  worksheetId: string,
  field: Field & { readonly kind: Kind },
): AnswerOfTable<AnswerOfKind<Kind>>[] {
  const answer = source.answer(tableId, worksheetId, field.id).value;
  return isOfKind(answer, field.kind) ? [{ tableId, tableName, answer }] : [];
}

const isOfKind = <Kind extends FieldAnswer["kind"]>(
  answer: FieldAnswer,
  kind: Kind,
): answer is AnswerOfKind<Kind> => answer.kind === kind;

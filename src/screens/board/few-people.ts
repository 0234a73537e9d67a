import { countTables } from "../../summary/answered.ts";
import { isTooFew } from "../../summary/few.ts";
import type { AnswerOfTable } from "../../summary/table.ts";
import type { FieldAnswer } from "../../workshops/answer.ts";
import type { Field } from "../../workshops/format.ts";
import type { BoardSource, BoardTable } from "./contract.ts";
import { type AnswerOfKind, readAnswer } from "./read-answers.ts";
import type { BoardView } from "./views.ts";

/** As many tables as are looked at by themselves, side by side. */
const MOST_COMPARED = 2;

const countPeople = (source: BoardSource, worksheetId: string, fieldId: string, tableId: string): number =>
  countTables([[source.answer(tableId, worksheetId, fieldId).value]]).people;

/** Whether so few people have answered a view's field, each for themselves, that the picture would point at them. */
export function isOfTooFew(view: BoardView, source: BoardSource, worksheetId: string): boolean {
  if (!("field" in view) || view.field.who !== "each" || view.kind === "words") return false;
  // Everyone's own sentences stand without a name in the room; beside one table's name they would be a person's.
  const isOfTables = source.tables.value.length > MOST_COMPARED;
  if (view.kind === "wall" && (isOfTables || view.field.kind !== "prompt")) return false;
  const { id } = view.field;
  return isTooFew(
    source.tables.value.reduce((sum, { tableId }) => sum + countPeople(source, worksheetId, id, tableId), 0),
  );
}

/** The tables that may be shown by themselves: not those whose picture would be that of one or two people. */
export const listSpeakingTables = (
  source: BoardSource,
  worksheetId: string,
  field: Field,
): readonly BoardTable[] =>
  source.tables.value.filter(
    ({ tableId }) => field.who !== "each" || !isTooFew(countPeople(source, worksheetId, field.id, tableId)),
  );

/** The answers of the tables that may be shown by themselves. */
export const readSpeaking = <Kind extends FieldAnswer["kind"]>(
  source: BoardSource,
  worksheetId: string,
  field: Field & { readonly kind: Kind },
): AnswerOfTable<AnswerOfKind<Kind>>[] =>
  listSpeakingTables(source, worksheetId, field).flatMap((table) =>
    readAnswer<Kind>(source, table, worksheetId, field),
  );

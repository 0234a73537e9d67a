import { regionAt } from "../../drawing/places.ts";
import type { AnswersView } from "../../fields/contract.ts";
import { unpackPlace } from "../../workshops/address.ts";
import type { Entry, MarksEntry } from "./entry.ts";

/** Marks of a field: item → value. */
export type Marks = Readonly<Record<string, number>>;

/** The ids of the options that are chosen. */
export const listChosen = ({ options, drawing }: MarksEntry, marks: Marks): readonly string[] =>
  options
    .filter(({ id, item, value }) => {
      const mark = marks[item];
      if (mark === undefined) return false;
      if (!drawing) return mark === value;
      const place = unpackPlace(mark);
      return place !== null && regionAt(drawing, place) === id;
    })
    .map(({ id }) => id);

/** Whether the limit of an entry leaves no further one. */
export const isFull = ({ limit }: MarksEntry, marks: Marks): boolean =>
  limit !== undefined && limit.items.filter((item) => marks[item] === 1).length >= limit.most;

/** Marks where the entry keeps them: the person's, or the table's. */
export const marksOf = (
  answers: AnswersView,
  worksheetId: string,
  fieldId: string,
  { byTable }: MarksEntry,
): Marks => (byTable ? answers.tableMarks(worksheetId, fieldId) : answers.marks(worksheetId, fieldId)).value;

/** What stands in an entry, "" for nothing: to compare and to count. */
export function readValue(answers: AnswersView, worksheetId: string, fieldId: string, entry: Entry): string {
  if (entry.kind === "text") return entry.cell === null ? "" : answers.text(entry.cell).value.peek().trim();
  return listChosen(entry, marksOf(answers, worksheetId, fieldId, entry)).join(" ");
}

import type { ChecklistAnswer, FieldAnswer, MatrixAnswer, Notes, RatingAnswer } from "../workshops/answer.ts";
import type { ChecklistField, LabelledItem, MatrixField, RatingField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";
import { keyOfText } from "./ticks.ts";
import { makeItem, placeOf, type WallItem } from "./wall-item.ts";

/** What tables wrote under ticked items; own entries of the same text share a row (its id as in `summariseTicks`). */
export function wallOfNotes(
  field: ChecklistField,
  tables: readonly AnswerOfTable<ChecklistAnswer>[],
): WallItem[] {
  const ofOwn = tables.flatMap((table) =>
    table.answer.own.flatMap(({ id, text: label }) =>
      field.notes.flatMap((note) =>
        makeItem(
          table,
          placeOf({ id: `own:${keyOfText(label)}`, label: label.trim() }, note.id),
          readNote(table.answer.notes, id, note.id),
          `${id}/${note.id}`,
        ),
      ),
    ),
  );
  return [...listNotes(field.items, field.notes, tables), ...ofOwn];
}

/** What tables wrote beside the items they rated. */
export const wallOfRatingNotes = (
  field: RatingField,
  tables: readonly AnswerOfTable<RatingAnswer>[],
): WallItem[] => listNotes(field.items, field.notes ?? [], tables);

/** What tables wrote on the rows of a matrix. */
export const wallOfMatrixNotes = (
  field: MatrixField,
  tables: readonly AnswerOfTable<MatrixAnswer>[],
): WallItem[] => listNotes(field.rows, field.notes, tables);

function listNotes(
  items: readonly LabelledItem[],
  notes: readonly LabelledItem[],
  tables: readonly AnswerOfTable<FieldAnswer & { readonly notes: Notes }>[],
): WallItem[] {
  return items.flatMap((item) =>
    notes.flatMap((note) =>
      tables.flatMap((table) =>
        makeItem(
          table,
          placeOf(item, note.id),
          readNote(table.answer.notes, item.id, note.id),
          `${item.id}/${note.id}`,
        ),
      ),
    ),
  );
}

function readNote(notes: Notes, itemId: string, noteId: string): string | undefined {
  const ofItem = Object.hasOwn(notes, itemId) ? notes[itemId] : undefined;
  return ofItem && Object.hasOwn(ofItem, noteId) ? ofItem[noteId] : undefined;
}

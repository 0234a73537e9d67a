import type { ChecklistAnswer, ListAnswer, PromptAnswer, TableAnswer } from "../workshops/answer.ts";
import type { ChecklistField, TableField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";
import { keyOfText } from "./ticks.ts";

/** One text on the wall. */
export interface WallItem {
  readonly rowId: string;
  readonly rowLabel: string;
  /** "" where the field has no columns. */
  readonly columnId: string;
  readonly tableId: string;
  readonly tableName: string;
  readonly text: string;
}

type Place = Pick<WallItem, "rowId" | "rowLabel" | "columnId">;

/** A table's texts, row by row, column by column, then in the order of the tables. Empty ones are left out. */
export function wallOfTable(field: TableField, tables: readonly AnswerOfTable<TableAnswer>[]): WallItem[] {
  const labels = new Map(field.rows.map(({ id, label }) => [id, label]));
  const fixed = field.rows.flatMap((row) =>
    field.columns.flatMap((column) =>
      tables.flatMap((table) =>
        table.answer.rows
          .filter(({ id }) => id === row.id)
          .flatMap(({ cells }) => makeItem(table, placeOf(row, column.id), cells[column.id])),
      ),
    ),
  );
  const added = tables.flatMap((table) =>
    table.answer.rows
      .filter(({ id }) => !labels.has(id))
      .flatMap(({ id, cells }) =>
        field.columns.flatMap((column) =>
          makeItem(table, placeOf({ id, label: "" }, column.id), cells[column.id]),
        ),
      ),
  );
  return [...fixed, ...added];
}

/** A prompt's texts: the table's one, or everybody's own, without names. */
export function wallOfPrompt(tables: readonly AnswerOfTable<PromptAnswer>[]): WallItem[] {
  return tables.flatMap((table) =>
    [table.answer.text, ...sortKeys(table.answer.texts).map((person) => table.answer.texts[person])].flatMap(
      (text) => makeItem(table, placeOf({ id: "", label: "" }, ""), text),
    ),
  );
}

/** The entries of all lists. */
export function wallOfList(tables: readonly AnswerOfTable<ListAnswer>[]): WallItem[] {
  return tables.flatMap((table) =>
    table.answer.entries.flatMap(({ id, text }) => makeItem(table, placeOf({ id, label: "" }, ""), text)),
  );
}

/** What tables wrote under ticked items; own entries of the same text share a row (its id as in `summariseTicks`). */
export function wallOfNotes(
  field: ChecklistField,
  tables: readonly AnswerOfTable<ChecklistAnswer>[],
): WallItem[] {
  const ofItems = field.items.flatMap((item) =>
    field.notes.flatMap((note) =>
      tables.flatMap((table) =>
        makeItem(table, placeOf(item, note.id), readNote(table.answer, item.id, note.id)),
      ),
    ),
  );
  const ofOwn = tables.flatMap((table) =>
    table.answer.own.flatMap(({ id, text: label }) =>
      field.notes.flatMap((note) =>
        makeItem(
          table,
          placeOf({ id: `own:${keyOfText(label)}`, label: label.trim() }, note.id),
          readNote(table.answer, id, note.id),
        ),
      ),
    ),
  );
  return [...ofItems, ...ofOwn];
}

const placeOf = (row: { readonly id: string; readonly label: string }, columnId: string): Place => ({
  rowId: row.id,
  rowLabel: row.label,
  columnId,
});

function makeItem(table: AnswerOfTable, place: Place, text: string | undefined): WallItem[] {
  const trimmed = text?.trim() ?? "";
  return trimmed === ""
    ? []
    : [{ ...place, tableId: table.tableId, tableName: table.tableName, text: trimmed }];
}

const readNote = (answer: ChecklistAnswer, itemId: string, noteId: string): string | undefined =>
  Object.hasOwn(answer.notes, itemId) ? answer.notes[itemId]?.[noteId] : undefined;

const sortKeys = (texts: Readonly<Record<string, string>>): string[] => Object.keys(texts).sort();

import { ENTRY_COLUMN } from "../workshops/address.ts";
import type {
  EntryAnswer,
  GroupsAnswer,
  ListAnswer,
  PromptAnswer,
  QuadrantsAnswer,
  TableAnswer,
  TwoSidedAnswer,
} from "../workshops/answer.ts";
import type { GroupsField, QuadrantsField, TableField, TwoSidedField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";
import { compareText } from "./tally.ts";
import { makeItem, placeOf, type WallItem } from "./wall-item.ts";

/** A table's texts, row by row, column by column, then in the order of the tables. Empty ones are left out. */
export function wallOfTable(field: TableField, tables: readonly AnswerOfTable<TableAnswer>[]): WallItem[] {
  const labels = new Map(field.rows.map(({ id, label }) => [id, label]));
  const fixed = field.rows.flatMap((row) =>
    field.columns.flatMap((column) =>
      tables.flatMap((table) =>
        table.answer.rows
          .filter(({ id }) => id === row.id)
          .flatMap(({ cells }) =>
            makeItem(table, placeOf(row, column.id), readOwn(cells, column.id), `${row.id}/${column.id}`),
          ),
      ),
    ),
  );
  const added = tables.flatMap((table) =>
    table.answer.rows
      .filter(({ id }) => !labels.has(id))
      .flatMap(({ id, cells }) =>
        field.columns.flatMap((column) =>
          makeItem(
            table,
            placeOf({ id, label: "" }, column.id),
            readOwn(cells, column.id),
            `${id}/${column.id}`,
          ),
        ),
      ),
  );
  return [...fixed, ...added];
}

/**
 * A prompt's texts: the table's one, or everybody's own, in an order that tells nobody's name, and without names but
 * those that their writers gave.
 */
export function wallOfPrompt(tables: readonly AnswerOfTable<PromptAnswer>[]): WallItem[] {
  return tables.flatMap((table) => {
    const nowhere = placeOf({ id: "", label: "" }, "");
    const { texts, names = {}, ink = {} } = table.answer;
    const drawn = Object.keys(ink).flatMap((place) => (place.startsWith("by/") ? [place.slice(3)] : []));
    const people = [...new Set([...Object.keys(texts), ...drawn])].sort(compareText);
    return [
      ...makeItem(table, nowhere, table.answer.text, ENTRY_COLUMN),
      ...people.flatMap((person) => {
        const signedBy = readOwn(names, person);
        return makeItem(table, nowhere, readOwn(texts, person), `by/${person}`).map(
          (item): WallItem => (signedBy ? { ...item, signedBy } : item),
        );
      }),
    ].map((item, index) => ({ ...item, rowId: index === 0 ? "" : String(index) }));
  });
}

/** The entries of all lists. */
export function wallOfList(tables: readonly AnswerOfTable<ListAnswer>[]): WallItem[] {
  return tables.flatMap((table) => listEntries(table, table.answer.entries, "", ""));
}

/** The entries of both sides, the first side's first; the column is the side. */
export function wallOfSides(
  field: TwoSidedField,
  tables: readonly AnswerOfTable<TwoSidedAnswer>[],
): WallItem[] {
  return field.sides.flatMap(({ id }) =>
    tables.flatMap((table) => listEntries(table, readOwn(table.answer.sides, id) ?? [], id, `${id}/`)),
  );
}

/** The cards of all tables, each with its parts in order; the column is the part. */
export function wallOfGroups(field: GroupsField, tables: readonly AnswerOfTable<GroupsAnswer>[]): WallItem[] {
  return tables.flatMap((table) =>
    table.answer.groups.flatMap(({ id, cells }) =>
      field.parts.flatMap((part) =>
        makeItem(table, placeOf({ id, label: "" }, part.id), readOwn(cells, part.id), `${id}/${part.id}`),
      ),
    ),
  );
}

/** The texts of the four quadrants in reading order; the column is the quadrant. */
export function wallOfQuadrants(
  field: QuadrantsField,
  tables: readonly AnswerOfTable<QuadrantsAnswer>[],
): WallItem[] {
  return field.quadrants.flatMap(({ id }) =>
    tables.flatMap((table) =>
      makeItem(
        table,
        placeOf({ id, label: "" }, id),
        readOwn(table.answer.texts, id),
        `${id}/${ENTRY_COLUMN}`,
      ),
    ),
  );
}

const listEntries = (
  table: AnswerOfTable,
  entries: readonly EntryAnswer[],
  columnId: string,
  prefix: string,
): WallItem[] =>
  entries.flatMap(({ id, text }) =>
    makeItem(table, placeOf({ id, label: "" }, columnId), text, `${prefix}${id}/${ENTRY_COLUMN}`),
  );

const readOwn = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

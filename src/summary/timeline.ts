import type { RowAnswer, TableAnswer } from "../workshops/answer.ts";
import type { TableField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";
import { compareText } from "./tally.ts";

/** One row of a table that has a date. */
export interface TimelineEntry {
  readonly fieldId: string;
  /** The field's label, e.g. "Implement". */
  readonly verb: string;
  readonly tableId: string;
  readonly tableName: string;
  readonly rowId: string;
  readonly text: string;
  /** As it was written. */
  readonly dateText: string;
  /** Days since 1970-01-01; null where no day is given. */
  readonly day: number | null;
}

export interface Timeline {
  /** By day. */
  readonly dated: readonly (TimelineEntry & { readonly day: number })[];
  readonly undated: readonly TimelineEntry[];
}

export const hasDate = (field: TableField): boolean => field.columns.some(({ date }) => date === true);

/** Reads "2026-03-12" as a day; null for any other text, also for days that no calendar has. */
export function readDay(text: string): number | null {
  const [whole, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(whole) ? time / 86_400_000 : null;
}

/** Puts the rows of one or more tables on a line. Rows without a text are left out; fixed rows are their label. */
export function drawTimeline(
  fields: readonly { readonly field: TableField; readonly tables: readonly AnswerOfTable<TableAnswer>[] }[],
): Timeline {
  const entries = fields
    .flatMap(({ field, tables }) =>
      tables.flatMap((table) => table.answer.rows.flatMap((row) => readEntry(field, table, row))),
    )
    .sort((a, b) => compareText(keyOf(a), keyOf(b)));
  const dated = entries.flatMap((entry) => (entry.day === null ? [] : [{ ...entry, day: entry.day }]));
  return {
    dated: dated.sort((a, b) => a.day - b.day),
    undated: entries.filter(({ day }) => day === null),
  };
}

function readEntry(field: TableField, table: AnswerOfTable, row: RowAnswer): TimelineEntry[] {
  const dateColumn = field.columns.find(({ date }) => date === true);
  if (!dateColumn) return [];
  const read = (columnId: string): string =>
    (Object.hasOwn(row.cells, columnId) ? row.cells[columnId] : undefined)?.trim() ?? "";
  const written = field.columns.map(({ id }) => read(id)).filter((text) => text !== "");
  if (written.length === 0) return [];
  const first = field.columns.find(({ date }) => date !== true);
  const dateText = read(dateColumn.id);
  const text = (first && read(first.id)) || (field.rows.find(({ id }) => id === row.id)?.label ?? "");
  return [
    {
      fieldId: field.id,
      verb: field.label,
      tableId: table.tableId,
      tableName: table.tableName,
      rowId: row.id,
      text,
      dateText,
      day: readDay(dateText),
    },
  ];
}

const keyOf = ({ tableName, tableId, fieldId, rowId }: TimelineEntry): string =>
  JSON.stringify([tableName, tableId, fieldId, rowId]);

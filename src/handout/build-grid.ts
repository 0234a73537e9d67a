import { messages } from "../messages/print.ts";
import type { RowAnswer } from "../workshops/answer.ts";
import type { TableColumn, TableField } from "../workshops/format.ts";
import { writeDay } from "./dates.ts";
import {
  type Documents,
  type FieldSource,
  fillContent,
  type OwnedAnswer,
  readTexts,
  readVoice,
} from "./documents.ts";
import type { Content, GridBlock, GridRow, Voice } from "./handout.ts";

/** Rows to write on where people may add their own. */
export const EMPTY_ROWS = 4;

/** Among filled cells an empty one needs less room. */
const EMPTY_CELL_LINES = 3;

/** Width of explained headings, relative to all columns together, when printed blank. */
const EXPLAINED_SHARE = 0.5;

interface OwnedRow {
  readonly owned: OwnedAnswer<"table">;
  readonly row: RowAnswer;
}

type Source = FieldSource<TableField>;

export function buildTable(source: Source): GridBlock {
  const { field, documents } = source;
  const rows = readTexts(source, "table").flatMap((owned) =>
    owned.answer.rows.map((row) => ({ owned, row })),
  );
  const lines = documents.whose === "blank" ? field.lines : Math.min(field.lines, EMPTY_CELL_LINES);
  const fixed = field.rows.map((item) => {
    const same = rows.filter(({ row }) => row.id === item.id);
    return { ...item, cells: buildCells(source, same, lines) };
  });
  const added = field.grows ? buildAddedRows(source, rows) : [];
  return {
    kind: "grid",
    columns: [...headingColumn(source), ...field.columns],
    groups: [{ label: null, rows: [...fixed, ...added] }],
  };
}

function headingColumn({ field, documents }: Source) {
  if (field.rows.length > 0)
    return [{ label: field.rowHeading ?? "", share: shareHeading(field, documents) }];
  if (documents.whose === "all") return [{ label: messages.print.table, share: 1 }];
  return [];
}

// Blank, rows are as high as their headings, so headings with explanations get more of the width.
function shareHeading({ rows, columns }: TableField, { whose }: Documents): number {
  const isExplained = rows.some(({ hint }) => hint !== undefined);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return whose === "blank" && isExplained ? Math.max(1, shares * EXPLAINED_SHARE) : 1;
}

function buildAddedRows(source: Source, rows: readonly OwnedRow[]): GridRow[] {
  const { field } = source;
  const fixedIds = new Set(field.rows.map(({ id }) => id));
  const written = rows.filter(
    (owned) => !fixedIds.has(owned.row.id) && isWritten(buildCells(source, [owned], 1)),
  );
  if (written.length === 0) return buildEmptyRows(source);
  return written.map(({ owned, row }, index) => ({
    id: `${owned.from ?? ""}/${row.id}`,
    ...labelAdded(field, owned.from, index),
    // The row says which table it is from.
    cells: buildCells(source, [{ owned: { ...owned, from: null }, row }], 1),
  }));
}

function buildEmptyRows({ field, documents }: Source): GridRow[] {
  // The room's handout is read, not written on: one row says that nobody wrote.
  const count = documents.whose === "all" ? (field.rows.length > 0 ? 0 : 1) : EMPTY_ROWS;
  return Array.from({ length: count }, (_, index) => ({
    id: `empty-${index}`,
    ...(field.rows.length > 0 ? { label: null } : documents.whose === "all" ? { label: "" } : {}),
    cells: field.columns.map(() => fillContent([], field.lines, documents.whose)),
  }));
}

function labelAdded(field: TableField, from: string | null, index: number): { label?: string } {
  if (field.rows.length === 0) return from === null ? {} : { label: from };
  const label = messages.print.rowNumbered(field.rowName, index + 1);
  return { label: from === null ? label : messages.print.addedBy(label, from) };
}

const buildCells = ({ field, documents }: Source, rows: readonly OwnedRow[], lines: number): Content[] =>
  field.columns.map((column) =>
    fillContent(
      rows.map((owned) => readCell(owned, column, documents.locale)),
      lines,
      documents.whose,
    ),
  );

function readCell({ owned, row }: OwnedRow, column: TableColumn, locale: string): Voice {
  const text = row.cells[column.id] ?? "";
  return readVoice(owned, column.date ? writeDay(text, locale) : text, `${row.id}/${column.id}`);
}

const isWritten = (cells: readonly Content[]): boolean => cells.some(({ kind }) => kind === "voices");

import { messages } from "../../messages/index.ts";
import type { RowAnswer } from "../../workshops/answer.ts";
import type { TableField } from "../../workshops/format.ts";
import { type Documents, fillContent, readAnswers } from "./documents.ts";
import type { GridBlock, GridRow, Voice } from "./handout.ts";

/** Rows to write on where people may add their own. */
export const EMPTY_ROWS = 4;

/** Among filled cells an empty one needs less room. */
const EMPTY_CELL_LINES = 3;

interface OwnedRow {
  readonly from: string | null;
  readonly row: RowAnswer;
}

export function buildTable(field: TableField, worksheetId: string, documents: Documents): GridBlock {
  const rows = readAnswers(documents.texts, worksheetId, field.id, "table").flatMap(({ from, answer }) =>
    answer.rows.map((row) => ({ from, row })),
  );
  const fixed = field.rows.map((item) => ({
    ...item,
    cells: field.columns.map((column) =>
      fillContent(
        rows.filter(({ row }) => row.id === item.id).map((owned) => readCell(owned, column.id)),
        documents.whose === "blank" ? field.lines : Math.min(field.lines, EMPTY_CELL_LINES),
        documents.whose,
      ),
    ),
  }));
  const added = field.grows ? buildAddedRows(field, rows, documents) : [];
  return {
    kind: "grid",
    columns: [...headingColumn(field, documents), ...field.columns],
    groups: [{ label: null, rows: [...fixed, ...added] }],
  };
}

function headingColumn(field: TableField, documents: Documents) {
  if (field.rows.length > 0) return [{ label: field.rowHeading ?? "", share: 1 }];
  if (documents.whose === "all") return [{ label: messages.print.table, share: 1 }];
  return [];
}

function buildAddedRows(field: TableField, rows: readonly OwnedRow[], documents: Documents): GridRow[] {
  const fixedIds = new Set(field.rows.map(({ id }) => id));
  const written = rows.filter(({ row }) => !fixedIds.has(row.id) && hasText(row));
  if (written.length === 0) return buildEmptyRows(field, documents);
  return written.map(({ from, row }, index) => ({
    id: `${from ?? ""}/${row.id}`,
    ...labelAdded(field, from, index),
    cells: field.columns.map((column) =>
      fillContent([{ from: null, text: row.cells[column.id] ?? "" }], 1, documents.whose),
    ),
  }));
}

function buildEmptyRows(field: TableField, documents: Documents): GridRow[] {
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

const hasText = (row: RowAnswer): boolean => Object.values(row.cells).some((text) => text.trim() !== "");

const readCell = ({ from, row }: OwnedRow, columnId: string): Voice => ({
  from,
  text: row.cells[columnId] ?? "",
});

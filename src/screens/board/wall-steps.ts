import { messages } from "../../messages/index.ts";
import { summariseTicks } from "../../summary/ticks.ts";
import { wallOfList, wallOfPrompt, wallOfTable } from "../../summary/wall.ts";
import type { WallItem } from "../../summary/wall-item.ts";
import { wallOfNotes } from "../../summary/wall-notes.ts";
import type { ChecklistField, TableField } from "../../workshops/format.ts";
import type { BoardSource, BoardTable } from "./contract.ts";
import { readAnswer, readAnswers } from "./read-answers.ts";
import type { WallField } from "./views.ts";

/** One wall: a row, or a cell of it; "added" gathers the rows that people added. */
export interface WallStep {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly holds: (item: WallItem) => boolean;
}

/** Lists the walls of a field, in the workshop's order, own entries after the items. */
export function listSteps(field: WallField, ownEntries: readonly OwnEntry[]): WallStep[] {
  switch (field.kind) {
    case "prompt":
    case "list":
      return [{ id: field.id, title: field.label, subtitle: "", holds: () => true }];
    case "table":
      return listTableSteps(field);
    case "checklist":
      return [...field.items, ...ownEntries].map(({ id, label }) => ({
        id,
        title: label,
        subtitle: "",
        holds: ({ rowId }) => rowId === id,
      }));
  }
}

function listTableSteps(field: TableField): WallStep[] {
  const cells = field.rows.flatMap((row) =>
    field.columns.map((column) => ({
      id: `${row.id}/${column.id}`,
      title: row.label,
      subtitle: column.label,
      holds: ({ rowId, columnId }: WallItem) => rowId === row.id && columnId === column.id,
    })),
  );
  const fixed = new Set(field.rows.map(({ id }) => id));
  const added = {
    id: "added",
    title: field.rows.length > 0 ? messages.board.addedRows : field.label,
    subtitle: field.hint ?? "",
    holds: ({ rowId }: WallItem) => !fixed.has(rowId),
  };
  return field.grows ? [...cells, added] : cells;
}

/** An entry that tables added to a checklist; entries of the same text are one. */
export interface OwnEntry {
  readonly id: string;
  readonly label: string;
}

export function listOwnEntries(field: ChecklistField, source: BoardSource, worksheetId: string): OwnEntry[] {
  return summariseTicks(field, readAnswers(source, worksheetId, field))
    .filter(({ own }) => own)
    .map(({ id, label }) => ({ id, label }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)); // by text: a tick more must not move the walls
}

/** Reads what one table has on the walls of a field. */
export function readWall(
  field: WallField,
  source: BoardSource,
  table: Pick<BoardTable, "tableId" | "tableName">,
  worksheetId: string,
): WallItem[] {
  switch (field.kind) {
    case "prompt":
      return wallOfPrompt(readAnswer(source, table, worksheetId, field));
    case "list":
      return wallOfList(readAnswer(source, table, worksheetId, field));
    case "table":
      return wallOfTable(field, readAnswer(source, table, worksheetId, field));
    case "checklist":
      return wallOfNotes(field, readAnswer(source, table, worksheetId, field));
  }
}

/** Groups a table's texts by row, in order, so that a step's cells stand on one card. */
export function groupByRow(items: readonly WallItem[]): WallItem[][] {
  const rows = new Map<string, WallItem[]>();
  for (const item of items) rows.set(item.rowId, [...(rows.get(item.rowId) ?? []), item]);
  return [...rows.values()];
}

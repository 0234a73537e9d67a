import { messages } from "../../messages/board.ts";
import { groupBy } from "../../summary/group.ts";
import { summariseTicks } from "../../summary/ticks.ts";
import {
  wallOfGroups,
  wallOfList,
  wallOfPrompt,
  wallOfQuadrants,
  wallOfSides,
  wallOfTable,
} from "../../summary/wall.ts";
import type { WallItem } from "../../summary/wall-item.ts";
import { wallOfMatrixNotes, wallOfNotes, wallOfRatingNotes } from "../../summary/wall-notes.ts";
import type { ChecklistField, LabelledItem, TableField } from "../../workshops/format.ts";
import type { BoardSource, BoardTable } from "./contract.ts";
import { readAnswer, readAnswers } from "./read-answers.ts";
import type { SplitField, WallField } from "./views.ts";

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
    case "groups":
      return [{ id: field.id, title: field.label, subtitle: "", holds: () => true }];
    case "table":
      return listTableSteps(field);
    case "checklist":
      return [...field.items, ...ownEntries].map(stepOfRow);
    case "rating":
      return field.items.map(stepOfRow);
    case "matrix":
      return field.rows.map(stepOfRow);
  }
}

const stepOfRow = ({ id, label }: OwnEntry): WallStep => ({
  id,
  title: label,
  subtitle: "",
  holds: ({ rowId }) => rowId === id,
});

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
  field: WallField | SplitField,
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
    case "groups":
      return wallOfGroups(field, readAnswer(source, table, worksheetId, field));
    case "checklist":
      return wallOfNotes(field, readAnswer(source, table, worksheetId, field));
    case "rating":
      return wallOfRatingNotes(field, readAnswer(source, table, worksheetId, field));
    case "matrix":
      return wallOfMatrixNotes(field, readAnswer(source, table, worksheetId, field));
    case "two-sided":
      return wallOfSides(field, readAnswer(source, table, worksheetId, field));
    case "quadrants":
      return wallOfQuadrants(field, readAnswer(source, table, worksheetId, field));
  }
}

/** Gathers what stands on one card: a row, with all its columns on this wall; a side's entries of one table. */
export function groupCards(
  field: WallField | SplitField,
  items: readonly WallItem[],
): readonly (readonly WallItem[])[] {
  if (field.kind === "two-sided") return items.length > 0 ? [items] : [];
  return [...groupBy(items, ({ rowId }) => rowId).values()];
}

/** The columns of a card are named where several stand on it; the first of an added row speaks for itself. */
export function readColumnLabel(
  field: WallField | SplitField,
  step: WallStep,
  { columnId }: WallItem,
): string {
  const find = (columns: readonly LabelledItem[]): string =>
    columns.find(({ id }) => id === columnId)?.label ?? "";
  switch (field.kind) {
    case "checklist":
    case "matrix":
    case "rating":
      return field.notes && field.notes.length > 1 ? find(field.notes) : "";
    case "groups":
      return columnId === field.parts[0]?.id ? "" : find(field.parts);
    case "table":
      return step.id === "added" && columnId !== field.columns[0]?.id ? find(field.columns) : "";
    default:
      return "";
  }
}

import type { MatrixAnswer } from "../workshops/answer.ts";
import type { MatrixField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";
import { countMarks, type TallyCount } from "./tally.ts";

export interface MatrixSummary {
  /** People who ticked anything. */
  readonly people: number;
  /** The largest count of people in a cell. */
  readonly most: number;
  /** In the workshop's order; the cells' ids are the columns'. */
  readonly rows: readonly { readonly rowId: string; readonly cells: readonly TallyCount[] }[];
}

/** Folds a matrix of ticks into a heat map: how many people, and how many tables, ticked each cell. */
export function summariseMatrix(
  field: MatrixField,
  tables: readonly AnswerOfTable<MatrixAnswer>[],
): MatrixSummary {
  const rows = field.rows.map(({ id }) => {
    const marks = tables.map(({ answer }) => (Object.hasOwn(answer.ticks, id) ? answer.ticks[id] : {}) ?? {});
    return { rowId: id, cells: field.columns.map((column) => countMarks(column, marks)) };
  });
  return {
    people: tables.reduce((sum, { answer }) => sum + countPeople(field, answer), 0),
    most: Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ people }) => people))),
    rows,
  };
}

function countPeople(field: MatrixField, { ticks }: MatrixAnswer): number {
  const people = field.rows.flatMap(({ id }) => {
    const row = Object.hasOwn(ticks, id) ? (ticks[id] ?? {}) : {};
    return field.columns.flatMap((column) => (Object.hasOwn(row, column.id) ? (row[column.id] ?? []) : []));
  });
  return new Set(people).size;
}

import type { InkStroke } from "../workshops/ink.ts";
import type { AnswerOfTable } from "./table.ts";

/** One text on the wall, or what was drawn in its place. */
export interface WallItem {
  readonly rowId: string;
  readonly rowLabel: string;
  /** "" where the field has no columns. */
  readonly columnId: string;
  readonly tableId: string;
  readonly tableName: string;
  /** "" where there is only ink. */
  readonly text: string;
  readonly ink?: readonly InkStroke[];
  /** The name its writer wants beside it; absent where it stands without. */
  readonly signedBy?: string;
}

type Place = Pick<WallItem, "rowId" | "rowLabel" | "columnId">;

export const placeOf = (row: { readonly id: string; readonly label: string }, columnId: string): Place => ({
  rowId: row.id,
  rowLabel: row.label,
  columnId,
});

/** Makes a list of one item, or of none where nothing was written or drawn. `inkPlace`: as in `InkByPlace`. */
export function makeItem(
  table: AnswerOfTable,
  place: Place,
  text: string | undefined,
  inkPlace: string,
): WallItem[] {
  const trimmed = text?.trim() ?? "";
  const drawn = table.answer.ink ?? {};
  const ink = (Object.hasOwn(drawn, inkPlace) ? drawn[inkPlace] : undefined) ?? [];
  if (trimmed === "" && ink.length === 0) return [];
  return [
    {
      ...place,
      tableId: table.tableId,
      tableName: table.tableName,
      text: trimmed,
      ...(ink.length > 0 && { ink }),
    },
  ];
}

import type { WallItem } from "../../summary/wall-item.ts";
import type { BoardSource } from "./contract.ts";
import { cardKeyOf } from "./setting.ts";
import type { SplitField, WallField } from "./views.ts";
import { groupCards, readWall, type WallStep } from "./wall-steps.ts";

/** One card of a wall, with whose it is. */
export interface WallCardPlace {
  /** The card's key at the desk. */
  readonly key: string;
  readonly tableId: string;
  readonly tableName: string;
  readonly items: readonly WallItem[];
}

/** All cards of a wall, table by table. */
export const listCards = (
  field: WallField | SplitField,
  source: BoardSource,
  worksheetId: string,
  step: WallStep,
): readonly WallCardPlace[] =>
  source.tables.value.flatMap(({ tableId, tableName }) =>
    groupCards(
      field,
      readWall(field, source, { tableId, tableName }, worksheetId).filter((item) => step.holds(item)),
    ).map((items) => ({
      key: cardKeyOf(worksheetId, field.id, tableId, items[0]),
      tableId,
      tableName,
      items,
    })),
  );

/** Everyone's own sentences stand without the table's name: at a table of one it would be a person's. */
export const isNameless = (field: WallField | SplitField): boolean =>
  field.who === "each" && field.kind === "prompt";

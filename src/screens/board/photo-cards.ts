import type { Photo } from "../../workshops/photo.ts";
import type { BoardSource, BoardTable } from "./contract.ts";
import { cardKeyOf } from "./setting.ts";

/** One photo on the board, with whose it is. */
export interface PhotoCardPlace {
  /** The card's key at the desk. */
  readonly key: string;
  readonly tableId: string;
  readonly tableName: string;
  readonly photo: Photo;
  /** Among its table's, from 1. */
  readonly number: number;
}

/** The photos of these tables that can be shown, table by table. */
export const listPhotoCards = (
  source: BoardSource,
  worksheetId: string,
  tables: readonly BoardTable[],
): readonly PhotoCardPlace[] =>
  tables.flatMap(({ tableId, tableName }) =>
    (source.photos?.(tableId, worksheetId).value ?? []).flatMap((photo, index) =>
      photo.image === null
        ? []
        : {
            key: cardKeyOf(worksheetId, "", tableId, { rowId: photo.id, columnId: "" }),
            tableId,
            tableName,
            photo,
            number: index + 1,
          },
    ),
  );

/** Whether any table has a photo of the worksheet. */
export const hasPhotos = (source: BoardSource, worksheetId: string): boolean =>
  listPhotoCards(source, worksheetId, source.tables.value).length > 0;

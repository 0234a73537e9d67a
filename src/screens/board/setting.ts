import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { WallItem } from "../../summary/wall-item.ts";

/** What the presenter has set for the answers of one board, beside the answers themselves. */
export interface BoardSetting {
  /** No table's name stands on a card. */
  readonly anonymous: boolean;
  /** Whether a text came, or was changed, after the worksheet was revealed. */
  isLate(fieldId: string, tableId: string, item: WallItem): boolean;
  isStarred(cardKey: string): boolean;
  isTaken(cardKey: string): boolean;
  /** Stars and taking from the board, where the presenter can reach the cards; absent on the projector. */
  readonly edit?: {
    star(cardKey: string, starred: boolean): void;
    take(cardKey: string): void;
  };
}

/** A board by itself: names shown, nothing late, starred or taken away. */
const PLAIN: BoardSetting = {
  anonymous: false,
  isLate: () => false,
  isStarred: () => false,
  isTaken: () => false,
};

const Setting = createContext<BoardSetting>(PLAIN);
export const BoardSettingProvider = Setting.Provider;
export const useBoardSetting = (): BoardSetting => useContext(Setting);

/** A card among all cards of the session, for the desk: "<worksheet>/<field>/<table>/<row>/<column>". */
export const cardKeyOf = (
  worksheetId: string,
  fieldId: string,
  tableId: string,
  item: Pick<WallItem, "rowId" | "columnId"> | undefined,
): string => [worksheetId, fieldId, tableId, item?.rowId ?? "", item?.columnId ?? ""].join("/");

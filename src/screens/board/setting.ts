import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CardMark, WallGroup } from "../../session/desk/contract.ts";
import type { WallItem } from "../../summary/wall-item.ts";

/** What the presenter has set for the answers of one board, beside the answers themselves. */
export interface BoardSetting {
  /** No table's name stands on a card. */
  readonly anonymous: boolean;
  /** Whether a text came, or was changed, after the worksheet was revealed. */
  isLate(fieldId: string, tableId: string, item: WallItem): boolean;
  isStarred(cardKey: string): boolean;
  /** Not to be seen: taken from the board, or without a star while only the starred are shown. */
  isTaken(cardKey: string): boolean;
  /** What was put together or in order by hand. */
  readonly groups: readonly WallGroup[];
  readonly marks: ReadonlyMap<string, CardMark>;
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
  groups: [],
  marks: new Map(),
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

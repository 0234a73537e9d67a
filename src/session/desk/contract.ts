import type { ReadonlySignal } from "@preact/signals";
import type { TableAnswers } from "../../workshops/answer.ts";

/** What stands on the board, the same in every window and on every device of the presenter. */
export interface BoardState {
  /** null = nothing yet: the board greets. */
  readonly worksheetId: string | null;
  /** Id of the view (screens/board/views.ts); "" = the worksheet's first. */
  readonly view: string;
  readonly step: number;
  readonly page: number;
  /** Key of the card that stands alone; "" = none. */
  readonly spot: string;
  /** Id of the snapshot that is shown instead of what is written now; null = live. */
  readonly frozen: string | null;
  /** Id of the snapshot that stands beside what is written now; null = none. */
  readonly before: string | null;
  /** Ids of the tables that are shown; empty = all. Two: side by side. */
  readonly tables: readonly string[];
  /** Nothing is shown: all eyes on the speaker. */
  readonly blank: boolean;
  /** Walls show the starred answers alone. */
  readonly onlyStarred: boolean;
  /** The time that runs fills the board. */
  readonly largeTime: boolean;
}

export const FIRST_BOARD: BoardState = {
  worksheetId: null,
  view: "",
  step: 0,
  page: 0,
  spot: "",
  frozen: null,
  before: null,
  tables: [],
  blank: false,
  onlyStarred: false,
  largeTime: false,
};

/** What the presenter has done to one answer on the board. */
export interface CardMark {
  readonly starred: boolean;
  /** Taken from the board; it stays in the table's worksheet. */
  readonly hidden: boolean;
  /** Id of the group it was put into; null = none. */
  readonly group: string | null;
  /** Its place among its neighbours by hand, a fractional index; null = where it comes by itself. */
  readonly order: string | null;
}

export const PLAIN_CARD: CardMark = { starred: false, hidden: false, group: null, order: null };

/** A heap of answers that the presenter has put together on a wall. */
export interface WallGroup {
  readonly id: string;
  /** "<worksheet>/<field>/<step>": the wall it stands on. */
  readonly wall: string;
  readonly title: string;
  /** Fractional index. */
  readonly order: string;
}

/** What the presenter plans for an item of the agenda; nobody else sees it. */
export interface ItemPlan {
  /** Planned minutes; null = none. */
  readonly minutes: number | null;
  readonly notes: string;
}

export type SnapshotReason = "activity" | "reveal" | "freeze" | "by-hand" | "restore";

/** What the tables had written on a worksheet at a moment. */
export interface Snapshot {
  readonly id: string;
  /** Session time, ms since 1970. */
  readonly at: number;
  readonly reason: SnapshotReason;
  readonly worksheetId: string;
}

/**
 * The presenter's own papers: what the board shows, plans, groups, snapshots. A document like a table's, kept on the
 * presenter's devices alone and the same on all of them and in all windows.
 */
export interface Desk {
  readonly board: ReadonlySignal<BoardState>;
  show(change: Partial<BoardState>): void;
  /** By item id. The same arguments give the same signal. */
  plan(itemId: string): ReadonlySignal<ItemPlan>;
  setPlan(itemId: string, change: Partial<ItemPlan>): void;
  /** Marks of cards, by card key ("<worksheet>/<field>/<table>/<row>/<column>"); unmarked ones are missing. */
  readonly cards: ReadonlySignal<ReadonlyMap<string, CardMark>>;
  markCard(cardKey: string, change: Partial<CardMark>): void;
  readonly groups: ReadonlySignal<readonly WallGroup[]>;
  /** Puts cards into a group (null = none) in this order, as one change. */
  arrange(groupId: string | null, cardKeys: readonly string[]): void;
  putGroup(group: WallGroup): void;
  /** Its cards stand alone again. */
  removeGroup(groupId: string): void;
  /** Oldest first. */
  readonly snapshots: ReadonlySignal<readonly Snapshot[]>;
  /** Takes down what all tables have on a worksheet; gives the snapshot's id. */
  takeSnapshot(worksheetId: string, reason: SnapshotReason): string;
  /** Answers of one worksheet, by table; empty when there is none of that id. */
  readSnapshot(snapshotId: string): readonly TableAnswers[];
  removeSnapshot(snapshotId: string): void;
  /** Brings the tables (all, or the named) back to it; takes a snapshot of what was there before and gives its id. */
  restoreSnapshot(snapshotId: string, tableIds?: readonly string[]): string;
  /** Undoes one's own last change of the board's groups and marks. */
  undo(): boolean;
}

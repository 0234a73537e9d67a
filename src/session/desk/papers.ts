import type * as Y from "yjs";
import type { AnswersSnapshot } from "../../answers/snapshot.ts";
import { isFields, isText } from "../shapes.ts";
import {
  type BoardState,
  type CardMark,
  FIRST_BOARD,
  type ItemPlan,
  PLAIN_CARD,
  type Snapshot,
  type SnapshotReason,
  type WallGroup,
} from "./contract.ts";

/** The maps of the desk's document. */
export const PAPERS = {
  board: "board",
  plans: "plans",
  cards: "cards",
  groups: "groups",
  snapshots: "snapshots",
} as const;

const textOr = (value: unknown, other: string): string => (typeof value === "string" ? value : other);
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
const countOr0 = (value: unknown): number =>
  typeof value === "number" && Number.isInteger(value) && value > 0 ? value : 0;

export function readBoard(map: Y.Map<unknown>): BoardState {
  const tables = map.get("tables");
  return {
    worksheetId: textOrNull(map.get("worksheetId")),
    view: textOr(map.get("view"), FIRST_BOARD.view),
    step: countOr0(map.get("step")),
    page: countOr0(map.get("page")),
    spot: textOr(map.get("spot"), ""),
    frozen: textOrNull(map.get("frozen")),
    before: textOrNull(map.get("before")),
    tables: Array.isArray(tables) ? tables.filter((one) => typeof one === "string") : [],
    blank: map.get("blank") === true,
    onlyStarred: map.get("onlyStarred") === true,
    largeTime: map.get("largeTime") === true,
  };
}

export function readPlan(map: Y.Map<unknown>, itemId: string): ItemPlan {
  const minutes = map.get(`${itemId}/minutes`);
  return {
    minutes: typeof minutes === "number" && minutes > 0 ? minutes : null,
    notes: textOr(map.get(`${itemId}/notes`), ""),
  };
}

export const readCards = (map: Y.Map<unknown>): ReadonlyMap<string, CardMark> =>
  new Map(
    [...map.entries()].flatMap(([key, value]) => {
      if (!isFields(value)) return [];
      const mark: CardMark = {
        starred: value.starred === true,
        hidden: value.hidden === true,
        group: textOrNull(value.group),
        order: textOrNull(value.order),
      };
      return isPlain(mark) ? [] : [[key, mark] as const];
    }),
  );

export const isPlain = (mark: CardMark): boolean => JSON.stringify(mark) === JSON.stringify(PLAIN_CARD);

/** In their order. */
export const readGroups = (map: Y.Map<unknown>): readonly WallGroup[] =>
  [...map.entries()]
    .flatMap(([id, value]): WallGroup[] => {
      if (!isFields(value) || !isText(value.wall, 400) || !isText(value.title, 400)) return [];
      return [{ id, wall: value.wall, title: value.title, order: textOr(value.order, "") }];
    })
    .sort((one, other) => compareTexts(one.order, other.order) || compareTexts(one.id, other.id));

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A snapshot as it is written down. */
export interface WrittenSnapshot extends Omit<Snapshot, "id"> {
  readonly tables: Readonly<Record<string, AnswersSnapshot>>;
}

const REASONS: readonly string[] = [
  "activity",
  "reveal",
  "freeze",
  "by-hand",
  "restore",
] satisfies SnapshotReason[];
const isReason = (value: unknown): value is SnapshotReason =>
  typeof value === "string" && REASONS.includes(value);

export function readWritten(value: unknown): WrittenSnapshot | null {
  if (!isFields(value) || !isFields(value.tables) || !isReason(value.reason)) return null;
  const { at, reason, worksheetId } = value;
  if (typeof at !== "number" || !isText(worksheetId, 64)) return null;
  const tables = Object.entries(value.tables).flatMap(([tableId, taken]) =>
    isFields(taken) && isFields(taken.texts) && isFields(taken.maps)
      ? [[tableId, { texts: textsIn(taken.texts), maps: mapsIn(taken.maps) }] as const]
      : [],
  );
  return { at, reason, worksheetId, tables: Object.fromEntries(tables) };
}

const textsIn = (texts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      typeof text === "string" ? [[name, text] as const] : [],
    ),
  );

const mapsIn = (maps: Readonly<Record<string, unknown>>): AnswersSnapshot["maps"] =>
  Object.fromEntries(
    Object.entries(maps).flatMap(([name, entries]) => (isFields(entries) ? [[name, entries] as const] : [])),
  );

export const readSnapshots = (map: Y.Map<unknown>): readonly Snapshot[] =>
  [...map.entries()]
    .flatMap(([id, value]): Snapshot[] => {
      const written = readWritten(value);
      if (!written) return [];
      const { at, reason, worksheetId } = written;
      return [{ id, at, reason, worksheetId }];
    })
    .sort((one, other) => one.at - other.at || compareTexts(one.id, other.id));

import { markItem } from "../workshops/address.ts";
import type { RatingAnswer } from "../workshops/answer.ts";
import type { LabelledItem, RatingField, ScalePoint } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";

/** How one item was rated. */
export interface RatingCount {
  readonly itemId: string;
  /** People per point, in the order of the field's points. */
  readonly counts: readonly number[];
  /** People who rated this item. */
  readonly n: number;
  /** In the scale's own values; null when nobody rated. */
  readonly mean: number | null;
}

export interface RatingSummary {
  /** In the order of the field's items. */
  readonly room: readonly RatingCount[];
  readonly tables: readonly {
    readonly tableId: string;
    readonly tableName: string;
    readonly items: readonly RatingCount[];
  }[];
}

/** What is rated, and on which scale. */
export interface RatedItems {
  readonly items: readonly LabelledItem[];
  readonly points: readonly ScalePoint[];
}

/** One person's points: item → value. */
export type Ratings = Readonly<Record<string, number>>;

/**
 * Folds ratings into counts and means, of one moment where the field has moments. Values outside the scale, and
 * items of another version, are left out.
 */
export function summariseRatings(
  field: RatingField,
  tables: readonly AnswerOfTable<RatingAnswer>[],
  momentId?: string,
): RatingSummary {
  return summarisePeople(
    field,
    tables.map((table) => ({ ...table, people: Object.values(table.answer.ratings) })),
    momentId,
  );
}

/** Folds the points that people gave, whatever kind of field they come from. */
export function summarisePeople(
  rated: RatedItems,
  tables: readonly {
    readonly tableId: string;
    readonly tableName: string;
    readonly people: readonly Ratings[];
  }[],
  momentId?: string,
): RatingSummary {
  return {
    room: countItems(
      rated,
      tables.flatMap(({ people }) => people),
      momentId,
    ),
    tables: tables.map(({ tableId, tableName, people }) => ({
      tableId,
      tableName,
      items: countItems(rated, people, momentId),
    })),
  };
}

/** Orders the items as the field asks: by mean, or by how many chose the highest point; ties as the workshop has them. */
export function rankRatings(
  ranked: RatingField["ranked"],
  counts: readonly RatingCount[],
): readonly RatingCount[] {
  if (!ranked) return counts;
  const mean = (count: RatingCount): number => count.mean ?? Number.NEGATIVE_INFINITY;
  const top = (count: RatingCount): number => count.counts.at(-1) ?? 0;
  const byMean = (a: RatingCount, b: RatingCount): number => (mean(a) === mean(b) ? 0 : mean(b) - mean(a));
  return [...counts].sort((a, b) =>
    ranked === "top" ? top(b) - top(a) || byMean(a, b) : byMean(a, b) || b.n - a.n,
  );
}

/** Where the ratings of an item lie: ends, quarters and middle, as values that somebody gave. */
export interface RatingRange {
  readonly low: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly high: number;
}

/** Reads the range from the counts (nearest rank); null when nobody rated. */
export function readRange(points: readonly ScalePoint[], { counts, n }: RatingCount): RatingRange | null {
  const first = points[0];
  if (n === 0 || !first) return null;
  const valueAt = (share: number): number => {
    const rank = Math.max(1, Math.ceil(share * n));
    const isReached = (index: number): boolean =>
      counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0) >= rank;
    return points.find((_, index) => isReached(index))?.value ?? first.value;
  };
  return {
    low: valueAt(0),
    lower: valueAt(0.25),
    median: valueAt(0.5),
    upper: valueAt(0.75),
    high: valueAt(1),
  };
}

/** Reads a person's point for an item; undefined where there is none on the scale. */
export function readRating(
  { points }: RatedItems,
  ratings: Ratings,
  itemId: string,
  momentId?: string,
): number | undefined {
  const key = markItem(itemId, momentId);
  const value = Object.hasOwn(ratings, key) ? ratings[key] : undefined;
  return points.some((point) => point.value === value) ? value : undefined;
}

function countItems(rated: RatedItems, people: readonly Ratings[], momentId?: string): RatingCount[] {
  return rated.items.map(({ id }) => {
    const values = people.map((ratings) => readRating(rated, ratings, id, momentId));
    const counts = rated.points.map(({ value }) => values.filter((one) => one === value).length);
    const n = counts.reduce((sum, count) => sum + count, 0);
    const total = rated.points.reduce((sum, { value }, index) => sum + value * (counts[index] ?? 0), 0);
    return { itemId: id, counts, n, mean: n === 0 ? null : total / n };
  });
}

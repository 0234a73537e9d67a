import type { RatingAnswer } from "../workshops/answer.ts";
import type { RatingField } from "../workshops/format.ts";
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

/** Folds ratings into counts and means. Values outside the scale, and items of another version, are left out. */
export function summariseRatings(
  field: RatingField,
  tables: readonly AnswerOfTable<RatingAnswer>[],
): RatingSummary {
  return {
    room: countItems(field, tables.flatMap(listPeople)),
    tables: tables.map((table) => ({
      tableId: table.tableId,
      tableName: table.tableName,
      items: countItems(field, listPeople(table)),
    })),
  };
}

type Ratings = Readonly<Record<string, number>>;

const listPeople = ({ answer }: AnswerOfTable<RatingAnswer>): Ratings[] => Object.values(answer.ratings);

function countItems(field: RatingField, people: readonly Ratings[]): RatingCount[] {
  return field.items.map(({ id }) => {
    const counts = field.points.map(
      ({ value }) => people.filter((ratings) => Object.hasOwn(ratings, id) && ratings[id] === value).length,
    );
    const n = counts.reduce((sum, count) => sum + count, 0);
    const total = field.points.reduce((sum, { value }, index) => sum + value * (counts[index] ?? 0), 0);
    return { itemId: id, counts, n, mean: n === 0 ? null : total / n };
  });
}

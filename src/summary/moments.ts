import type { RatingAnswer } from "../workshops/answer.ts";
import type { RatingField } from "../workshops/format.ts";
import { type RatingCount, readRating, summariseRatings } from "./ratings.ts";
import type { AnswerOfTable } from "./table.ts";

/** How an item was rated at both moments. */
export interface MomentCount {
  readonly itemId: string;
  readonly before: RatingCount;
  readonly after: RatingCount;
  /** People who rated the item at both moments. */
  readonly pairs: number;
  /** Mean of what those people changed, in the scale's own values; null when there are none. */
  readonly shift: number | null;
}

/** Folds a rating with two moments. The shift is of those who rated both, so that who comes or leaves moves nothing. */
export function summariseMoments(
  field: RatingField,
  tables: readonly AnswerOfTable<RatingAnswer>[],
): MomentCount[] {
  const [first, second] = field.moments ?? [];
  if (!first || !second) return [];
  const before = summariseRatings(field, tables, first.id).room;
  const after = summariseRatings(field, tables, second.id).room;
  const people = tables.flatMap(({ answer }) => Object.values(answer.ratings));
  return field.items.flatMap(({ id }, index) => {
    const changes = people.flatMap((ratings) => {
      const from = readRating(field, ratings, id, first.id);
      const to = readRating(field, ratings, id, second.id);
      return from === undefined || to === undefined ? [] : [to - from];
    });
    const pairs = changes.length;
    const [one, other] = [before[index], after[index]];
    if (!one || !other) return [];
    const shift = pairs === 0 ? null : changes.reduce((sum, change) => sum + change, 0) / pairs;
    return [{ itemId: id, before: one, after: other, pairs, shift }];
  });
}

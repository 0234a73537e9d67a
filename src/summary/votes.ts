import type { VotesAnswer } from "../workshops/answer.ts";
import type { VotesField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";
import { compareText, countMarks, rankTally, type TallyBy, type TallyCount } from "./tally.ts";

/** How many votes an item has. */
export interface VoteCount extends TallyCount {
  /** The table that wrote the item; absent for the workshop's own items. */
  readonly tableName?: string;
}

/**
 * Folds votes into a ranking. Items of the workshop are counted over the room; rows of tables are each table's own,
 * ranked together. Rows without a text are left out.
 */
export function summariseVotes(
  field: VotesField,
  tables: readonly AnswerOfTable<VotesAnswer>[],
  by: TallyBy = "people",
): VoteCount[] {
  const votes = tables.map(({ answer }) => answer.votes);
  const counts = field.of
    ? tables.flatMap(countRows).sort((a, b) => compareText(a.id, b.id))
    : field.items.map((item) => countMarks(item, votes));
  return rankTally(counts, by);
}

function countRows({ tableId, tableName, answer }: AnswerOfTable<VotesAnswer>): VoteCount[] {
  return answer.items
    .filter(({ text }) => text.trim() !== "")
    .map(({ id, text }) => ({
      ...countMarks({ id, label: text.trim() }, [answer.votes]),
      id: `${tableId}/${id}`,
      tableName,
    }));
}

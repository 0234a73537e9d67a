import { plural } from "../plural.ts";

/** What stands in the field kinds that load when they are drawn. */
export const kinds = {
  chosen: "Chosen",
  notChosen: "Not chosen",
  votesRule: (limit: number) =>
    plural(limit, {
      one: "You have one vote. Tap to give it, tap again to take it back.",
      other: "You have # votes, one for an item. Tap to give one, tap again to take it back.",
    }),
  votesLeft: (left: number, limit: number) => `${left} of ${limit} left`,
  votesAllGiven: (limit: number) =>
    plural(limit, {
      one: "Your vote is given. Take it back to give it to another.",
      other: "All # votes are given. Take one back to give it to another.",
    }),
  voteFor: (item: string) => `Vote for ${item}`,
  voteGiven: "Voted",
  nothingToVoteOn: "Nothing to vote on yet. What the table writes for it appears here.",
  unwrittenRow: (number: number) => `Row ${number}, nothing written yet`,
  examplesOf: (side: string) => `Examples: ${side}`,
  columnsExplained: "What the columns mean",
};

import type { Stage, Vote } from "./contract.ts";
import { STAGE_LIMITS } from "./parse-stage.ts";
import { type Ballot, readBallot } from "./voting.ts";

/** Opens a vote; texts are cut and lists are kept to the limits. The oldest vote gives way where there are too many. */
export function openVote(stage: Stage, vote: Omit<Vote, "open" | "signed">): Stage {
  const made: Vote = {
    ...vote,
    title: vote.title.slice(0, STAGE_LIMITS.titleCharacters),
    options: vote.options
      .slice(0, STAGE_LIMITS.options)
      .map(({ id, text }) => ({ id, text: text.slice(0, STAGE_LIMITS.optionCharacters) })),
    dots: Math.max(1, Math.min(Math.trunc(vote.dots) || 1, STAGE_LIMITS.dots)),
    open: true,
    signed: true,
  };
  const others = stage.votes.filter(({ id }) => id !== vote.id).map((one) => ({ ...one, open: false }));
  return { ...stage, votes: [...others, made].slice(-STAGE_LIMITS.votes) };
}

export const changeVote = (
  stage: Stage,
  voteId: string,
  change: Partial<Pick<Vote, "open" | "held">>,
): Stage => ({
  ...stage,
  votes: stage.votes.map((vote) => (vote.id === voteId ? { ...vote, ...change } : vote)),
});

export const removeVote = (stage: Stage, voteId: string): Stage => ({
  ...stage,
  votes: stage.votes.filter(({ id }) => id !== voteId),
});

/** The result: dots per option in the vote's order, how many devices have put any. */
export function countBallots(
  vote: Vote,
  ballots: readonly Ballot[],
): { readonly dots: readonly number[]; readonly voters: number } {
  const read = ballots.map((ballot) => readBallot(vote, ballot));
  return {
    dots: vote.options.map(({ id }) => read.reduce((sum, ballot) => sum + (ballot[id] ?? 0), 0)),
    voters: read.filter((ballot) => Object.keys(ballot).length > 0).length,
  };
}

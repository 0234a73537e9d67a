import type { Stage, Vote } from "./contract.ts";
import { STAGE_LIMITS } from "./parse-stage.ts";

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

/** The vote that people can take part in now; at most one is open. */
export const openVoteOf = (stage: Stage): Vote | null => stage.votes.find(({ open }) => open) ?? null;

/** A device's dots by option. */
export type Ballot = Readonly<Record<string, number>>;

/** The dots of a ballot that came from outside. */
export const readDots = (value: Readonly<Record<string, unknown>>): Ballot =>
  Object.fromEntries(
    Object.entries(value).flatMap(([id, dots]) => (typeof dots === "number" ? [[id, dots] as const] : [])),
  );

/** What of a ballot counts: known options, whole dots, no more than each has; a ballot over that counts for nothing. */
export function readBallot(vote: Vote, ballot: Ballot): Ballot {
  const known = vote.options.flatMap(({ id }) => {
    const dots = Object.hasOwn(ballot, id) ? ballot[id] : 0;
    return dots && Number.isInteger(dots) && dots > 0 ? [[id, dots] as const] : [];
  });
  const sum = known.reduce((all, [, dots]) => all + dots, 0);
  return sum <= vote.dots ? Object.fromEntries(known) : {};
}

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

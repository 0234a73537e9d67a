import type { Stage, Vote } from "./contract.ts";

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

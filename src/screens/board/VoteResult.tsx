import type { ReadonlySignal } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import type { Vote } from "../../session/stage/contract.ts";
import type { VoteCount } from "../../session/stage/count-votes.ts";
import { isTooFew } from "../../summary/few.ts";

interface VoteResultProps {
  readonly vote: Vote;
  readonly result: ReadonlySignal<VoteCount>;
}

const MOST_SHOWN = 12;

/** What a vote has come to: the options by their dots, or only how many have voted while it is kept back. */
export function VoteResult({ vote, result }: VoteResultProps) {
  const { dots, voters } = result.value;
  const words = messages.board.vote;
  const ranked = [...vote.options]
    .map((option) => ({ ...option, dots: dots[option.id] ?? 0 }))
    .sort((one, other) => other.dots - one.dots);
  const most = Math.max(1, ranked[0]?.dots ?? 0);
  const isHeld = vote.held || isTooFew(voters) || voters === 0;
  return (
    <section class="board-vote">
      <header>
        <h2>{vote.title || words.title}</h2>
        <p role="status">{words.voters(voters)}</p>
      </header>
      {isHeld ? (
        <p class="board-held">{isTooFew(voters) ? messages.board.tooFew : words.held}</p>
      ) : (
        <ol>
          {ranked.slice(0, MOST_SHOWN).map((option) => (
            <li key={option.id}>
              <span class="board-vote-text" dir="auto">
                {option.text}
              </span>
              <span class="board-vote-bar">
                <span style={{ "--board-share": option.dots / most }} />
                <b>{option.dots}</b>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

import { messages } from "../../messages/board.ts";
import type { AnsweredCount } from "../../summary/answered.ts";

interface HeldBackProps {
  /** null: not even how many. */
  readonly answered: AnsweredCount | null;
  readonly tables: number;
  readonly people: number;
}

/** Before the reveal: how many have answered at most, nothing of what they said. */
export function HeldBack({ answered, tables, people }: HeldBackProps) {
  const words = messages.board.held;
  return (
    <div class="board-held">
      {answered ? (
        <>
          <p class="board-held-count">{messages.board.tablesHere(answered.tables, tables)}</p>
          {people > 0 && <p class="board-held-count">{words.people(answered.people, people)}</p>}
          <p>{words.answered}</p>
        </>
      ) : (
        <p class="board-empty-title">{words.hidden}</p>
      )}
    </div>
  );
}

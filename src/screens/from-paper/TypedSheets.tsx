import { Redo2, Undo2 } from "lucide";
import { messages } from "../../messages/from-paper.ts";
import { Button } from "../../ui/Button.tsx";
import type { TypedSheet } from "./FromPaperScreen.tsx";

const words = messages.fromPaper;

interface TypedSheetsProps {
  /** The latest first. */
  readonly typed: readonly TypedSheet[];
  /** Takes all of the latest back, or puts it back. */
  readonly onTurn: () => void;
}

/** What was typed in, said back, with the way to take all of the last sheet back. */
export function TypedSheets({ typed, onTurn }: TypedSheetsProps) {
  return (
    <section class="paper-typed" aria-label={words.saidTitle}>
      <p role="status" class="paper-said">
        {typed[0]?.said}
      </p>
      {typed.length > 0 && (
        <ul>
          {typed.map(({ id, said, isBack }, index) => (
            <li key={id} data-back={isBack}>
              <span>{said}</span>
              {index === 0 && (
                <Button tone="quiet" icon={isBack ? Redo2 : Undo2} onClick={onTurn}>
                  {isBack ? words.putBack : words.takeBack}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";

const words = messages.pair.linked;

interface Props {
  readonly whom: string;
  /** How many tablets were linked here so far; null where one is all. */
  readonly count: number | null;
  /** What comes now, where that is more than the next tablet. */
  readonly next: string | null;
  readonly onGoOn: () => void;
}

/** The big tick. */
export function PairLinked({ whom, count, next, onGoOn }: Props) {
  return (
    <div class="pair-linked" role="status">
      <svg class="pair-tick" viewBox="0 0 96 96" aria-hidden="true">
        <circle cx="48" cy="48" r="44" />
        <path d="M28 50l14 14 27-31" />
      </svg>
      <h2 class="pair-lead">{words.title}</h2>
      <p class="pair-text">{words.with(whom)}</p>
      {count !== null && (
        <p class="pair-text">
          {words.soFar(count)}. {next ?? words.next}
        </p>
      )}
      <Button tone="primary" onClick={onGoOn}>
        {words.goOn}
      </Button>
    </div>
  );
}

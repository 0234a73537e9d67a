import { messages } from "../../messages/pair.ts";

const words = messages.pair.steps;

interface Props {
  readonly first: string;
  readonly second: string;
  /** Which of the two are done. */
  readonly done: readonly [boolean, boolean];
}

/** The two halves of linking, and which of them is done. */
export function PairSteps({ first, second, done }: Props) {
  return (
    <ol class="pair-steps" aria-label={words.label}>
      {[first, second].map((text, index) => (
        <li key={text} class="pair-step" data-ready={done[index]}>
          <svg class="pair-step-mark" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="10" />
            {done[index] && <path d="M7 12.500l3.500 3.500 6.500-7.500" />}
          </svg>
          <span>{text}</span>
          <span class="visually-hidden">{done[index] ? words.ready : words.waiting}</span>
        </li>
      ))}
    </ol>
  );
}

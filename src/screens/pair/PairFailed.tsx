import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import type { PanelProblem } from "./contract.ts";

const words = messages.pair.failed;

interface Props {
  readonly problem: PanelProblem;
  readonly onTryAgain: () => void;
}

/** Why it did not work, in plain words, and what to check before the next card. */
export function PairFailed({ problem, onTryAgain }: Props) {
  const { title, checks } = words.problems[problem];
  return (
    <div class="pair-failed">
      <div role="alert">
        <h2 class="pair-lead">{title}</h2>
      </div>
      <p class="pair-check-title">{words.check}</p>
      <ul class="pair-checks">
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <Button tone="primary" onClick={onTryAgain}>
        {words.tryAgain}
      </Button>
    </div>
  );
}

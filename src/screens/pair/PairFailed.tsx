import { RotateCcw } from "lucide";
import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import type { PanelProblem, PanelReason } from "./contract.ts";
import { WhatWasSeen } from "./Unanswered.tsx";
import { WaysOut } from "./WaysOut.tsx";

const words = messages.pair.failed;

/** Where it is the network that stands between two tablets. */
const NETWORK_PROBLEMS: ReadonlySet<PanelProblem> = new Set(["no-addresses", "timed-out", "failed"]);

interface Props {
  readonly problem: PanelProblem;
  readonly reason: PanelReason | null;
  readonly isRead: boolean;
  readonly exchangeHref: string;
  readonly onTryAgain: () => void;
}

/** Why it did not work, in plain words, what to check before the next card, and the ways round. */
export function PairFailed({ problem, reason, isRead, exchangeHref, onTryAgain }: Props) {
  const { title, checks } = words.problems[problem];
  return (
    <div class="pair-failed">
      <div role="alert">
        <h2 class="pair-lead">{title}</h2>
      </div>
      {reason && <WhatWasSeen reason={reason} isRead={isRead} />}
      <p class="pair-check-title">{words.check}</p>
      <ul class="pair-checks">
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <Button tone="primary" icon={RotateCcw} onClick={onTryAgain}>
        {words.tryAgain}
      </Button>
      {NETWORK_PROBLEMS.has(problem) && (
        <section class="pair-failed-ways">
          <h2>{messages.pair.waysOut.title}</h2>
          <WaysOut exchangeHref={exchangeHref} />
        </section>
      )}
    </div>
  );
}

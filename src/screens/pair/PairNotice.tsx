import { RotateCcw } from "lucide";
import { messages } from "../../messages/pair.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import type { PairFlow } from "./pair-flow.ts";
import type { PassedReading } from "./reading-notice.ts";

const words = messages.pair.readings;

/** A line about what was read, and the way on; its place stays when it goes, so that nothing jumps. */
export function PairNotice<L>({ flow }: { readonly flow: PairFlow<L> }) {
  const reading = flow.notice.shown.value;
  const isText = flow.way.value === "text";
  return (
    <div class="pair-notice" role="status">
      {reading && (
        <div class="pair-notice-line">
          <p>{reading === "torn" && isText ? words.tornText : words[reading]}</p>
          <WayOn reading={reading} onFreshCard={() => void flow.tryAgain()} />
        </div>
      )}
    </div>
  );
}

interface WayOnProps {
  readonly reading: PassedReading;
  readonly onFreshCard: () => void;
}

function WayOn({ reading, onFreshCard }: WayOnProps) {
  switch (reading) {
    case "busy":
      return (
        <Button icon={RotateCcw} onClick={onFreshCard}>
          {words.startOver}
        </Button>
      );
    case "other-session":
    case "newer-version":
      return <LinkButton href="#/">{messages.session.failure.home}</LinkButton>;
    default:
      return null;
  }
}

import { QrCode, ScanLine } from "lucide";
import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import { QrScanner } from "../../ui/QrScanner.tsx";
import type { CardState } from "./contract.ts";
import { isBothRead, readHowFar } from "./how-far.ts";
import { OwnCard } from "./OwnCard.tsx";
import { PairNotice } from "./PairNotice.tsx";
import { PairSteps } from "./PairSteps.tsx";
import type { PairFlow } from "./pair-flow.ts";
import { ShowThenPoint } from "./ShowThenPoint.tsx";
import { Stuck } from "./Stuck.tsx";
import { Unanswered } from "./Unanswered.tsx";

const words = messages.pair;

interface Props<L> {
  readonly flow: PairFlow<L>;
  readonly state: CardState<L>;
  readonly exchangeHref: string;
}

/** One after the other: the card fills the screen, then the picture of the camera at the back does. */
export function TakeTurns<L>({ flow, state, exchangeHref }: Props<L>) {
  const isReading = flow.turn.value === "read";
  const taken = state.kind === "connecting";
  const slow = taken ? state.slow : undefined;
  const isRead = taken && state.isRead === true;
  const stuck = isReading && flow.stuck.value;
  return (
    <div class="pair-show pair-turns" data-turn={flow.turn.value}>
      {isReading ? (
        <div class="pair-card pair-view">
          <QrScanner camera={flow.camera} words={words.scanner} onText={flow.take} />
        </div>
      ) : (
        <OwnCard state={state} />
      )}
      <div class="pair-guide">
        {!taken && !stuck && <ShowThenPoint label={words.turns.drawing} turn={flow.turn.value} />}
        <p class="pair-gesture" role="status" data-taken={taken && !slow}>
          {gestureFor(state, isReading)}
        </p>
        <PairSteps first={words.steps.readOther} second={words.steps.otherReads} done={readHowFar(state)} />
        {!taken && (
          <Button
            tone={isReading ? "plain" : "primary"}
            icon={isReading ? QrCode : ScanLine}
            onClick={() => {
              flow.turn.value = isReading ? "show" : "read";
            }}
          >
            {isReading ? words.turns.show : words.turns.read}
          </Button>
        )}
        {slow && <Unanswered flow={flow} reason={slow} isRead={isRead} exchangeHref={exchangeHref} />}
        {stuck && <Stuck flow={flow} />}
        <PairNotice flow={flow} />
      </div>
    </div>
  );
}

function gestureFor<L>(state: CardState<L>, isReading: boolean): string {
  if (state.kind === "connecting") {
    if (isBothRead(state.slow, state.isRead)) return words.gesture.bothRead;
    return state.slow ? words.gesture.stillYours : words.turns.nowYours;
  }
  return isReading ? words.turns.pointAt : words.turns.first;
}

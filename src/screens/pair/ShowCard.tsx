import { messages } from "../../messages/pair.ts";
import type { CameraState } from "../../ui/camera/live-camera.ts";
import { QrScanner } from "../../ui/QrScanner.tsx";
import type { CardState } from "./contract.ts";
import { FaceToFace } from "./FaceToFace.tsx";
import { isBothRead, readHowFar } from "./how-far.ts";
import { OwnCard } from "./OwnCard.tsx";
import { PairNotice } from "./PairNotice.tsx";
import { PairSteps } from "./PairSteps.tsx";
import type { PairFlow } from "./pair-flow.ts";
import { Stuck } from "./Stuck.tsx";
import { Unanswered } from "./Unanswered.tsx";

const words = messages.pair;

interface Props<L> {
  readonly flow: PairFlow<L>;
  readonly state: CardState<L>;
  readonly exchangeHref: string;
}

/** Face to face: this tablet's card, as large as it goes, and beside it what the camera sees. */
export function ShowCard<L>({ flow, state, exchangeHref }: Props<L>) {
  const camera = flow.camera.state.value;
  const taken = state.kind === "connecting";
  const slow = taken ? state.slow : undefined;
  const isRead = taken && state.isRead === true;
  const stuck = flow.stuck.value;
  return (
    <div class="pair-show" data-camera={camera.kind}>
      <OwnCard state={state} />
      <div class="pair-scan">
        <QrScanner camera={flow.camera} words={words.scanner} onText={flow.take} />
      </div>
      <div class="pair-guide">
        {camera.kind === "on" && !slow && !stuck && <FaceToFace label={words.gesture.drawing} />}
        <p class="pair-gesture" role="status" data-taken={taken && !slow}>
          {gestureFor(state, camera)}
        </p>
        <PairSteps first={words.steps.readOther} second={words.steps.otherReads} done={readHowFar(state)} />
        {!taken && !stuck && camera.kind === "on" && <p class="pair-hint">{words.gesture.brightness}</p>}
        {slow && <Unanswered flow={flow} reason={slow} isRead={isRead} exchangeHref={exchangeHref} />}
        {stuck && <Stuck flow={flow} />}
        <PairNotice flow={flow} />
      </div>
    </div>
  );
}

function gestureFor<L>(state: CardState<L>, camera: CameraState): string {
  if (state.kind === "connecting") {
    if (isBothRead(state.slow, state.isRead)) return words.gesture.bothRead;
    return state.slow ? words.gesture.stillYours : words.gesture.nowYours;
  }
  if (camera.kind === "problem") return words.gesture.noCamera;
  return words.gesture.faceToFace;
}

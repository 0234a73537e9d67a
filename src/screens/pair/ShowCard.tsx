import { RotateCcw } from "lucide";
import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import type { CameraState } from "../../ui/camera/live-camera.ts";
import { QrImage } from "../../ui/QrImage.tsx";
import { QrScanner } from "../../ui/QrScanner.tsx";
import type { PanelPairingState } from "./contract.ts";
import { FaceToFace } from "./FaceToFace.tsx";
import { PairNotice } from "./PairNotice.tsx";
import { PairSteps } from "./PairSteps.tsx";
import type { PairFlow } from "./pair-flow.ts";

const words = messages.pair;

/** The states in which a card is on the screen. */
export type CardState<L> = Extract<PanelPairingState<L>, { kind: "preparing" | "showing" | "connecting" }>;

interface Props<L> {
  readonly flow: PairFlow<L>;
  readonly state: CardState<L>;
}

/** This tablet's card, as large as it goes, and beside it what the camera sees. */
export function ShowCard<L>({ flow, state }: Props<L>) {
  const camera = flow.camera.state.value;
  const taken = state.kind === "connecting";
  return (
    <div class="pair-show" data-camera={camera.kind}>
      <div class="pair-card">
        {state.kind === "preparing" ? (
          <p class="pair-card-wait" role="status">
            {words.card.preparing}
          </p>
        ) : (
          <QrImage text={state.card} label={words.card.image} />
        )}
      </div>
      <div class="pair-scan">
        <QrScanner camera={flow.camera} words={words.scanner} onText={flow.take} />
      </div>
      <div class="pair-guide">
        {camera.kind === "on" && !isPointing(camera) && <FaceToFace label={words.gesture.drawing} />}
        <p class="pair-gesture" role="status" data-taken={taken && !state.slow}>
          {gestureFor(state, camera)}
        </p>
        <PairSteps first={words.steps.readOther} second={words.steps.otherReads} done={taken ? 1 : 0} />
        {state.kind === "connecting" && state.slow && (
          <Button icon={RotateCcw} onClick={() => void flow.tryAgain()}>
            {words.failed.tryAgain}
          </Button>
        )}
        <PairNotice notice={flow.notice} way="camera" />
      </div>
    </div>
  );
}

function gestureFor<L>(state: CardState<L>, camera: CameraState): string {
  if (state.kind === "connecting") return state.slow ? words.gesture.stillYours : words.gesture.nowYours;
  if (camera.kind === "problem") return words.gesture.noCamera;
  return isPointing(camera) ? words.gesture.pointAt : words.gesture.faceToFace;
}

function isPointing(camera: CameraState): boolean {
  return camera.kind === "on" && camera.facing === "environment";
}

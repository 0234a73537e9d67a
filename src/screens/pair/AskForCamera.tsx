import { Camera } from "lucide";
import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import { FaceToFace } from "./FaceToFace.tsx";
import type { PairWay } from "./pair-flow.ts";

const words = messages.pair.ask;

interface Props {
  /** The browser's own question is on the screen. */
  readonly answering: boolean;
  readonly onChoose: (way: PairWay) => void;
}

/** Says why the camera is wanted before the browser asks for it. */
export function AskForCamera({ answering, onChoose }: Props) {
  return (
    <div class="pair-ask">
      <FaceToFace label={messages.pair.gesture.drawing} />
      <h2 class="pair-lead">{words.title}</h2>
      <p class="pair-text">{words.reason}</p>
      {answering ? (
        <p class="pair-text pair-ask-browser" role="status">
          {words.answerBrowser}
        </p>
      ) : (
        <div class="pair-actions">
          <Button tone="primary" icon={Camera} onClick={() => onChoose("face")}>
            {words.useCamera}
          </Button>
          <Button tone="quiet" onClick={() => onChoose("text")}>
            {words.withoutScanning}
          </Button>
        </div>
      )}
    </div>
  );
}

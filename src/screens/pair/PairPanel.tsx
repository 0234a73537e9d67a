import { useEffect, useMemo } from "preact/hooks";
import { messages } from "../../messages/pair.ts";
import { Button } from "../../ui/Button.tsx";
import { browserCameras } from "../../ui/camera/browser-cameras.ts";
import type { Cameras } from "../../ui/camera/contract.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { AskForCamera } from "./AskForCamera.tsx";
import type { PanelPairing } from "./contract.ts";
import { PairFailed } from "./PairFailed.tsx";
import { PairLinked } from "./PairLinked.tsx";
import { createPairFlow, type PairFlow, type PairWay } from "./pair-flow.ts";
import { ShowCard } from "./ShowCard.tsx";
import { TextCard } from "./TextCard.tsx";
import "./pair.css";
import "./show-card.css";
import "./text-card.css";

const words = messages.pair;
const WAYS = [
  { value: "camera", label: words.way.camera },
  { value: "text", label: words.way.text },
] as const;

interface Props<L> {
  /** Called once the camera question is settled, and again for every next tablet. */
  readonly makePairing: () => PanelPairing<L>;
  /** Whom to link with, as it reads after "Link with", e.g. "the presenter". */
  readonly whom: string;
  /** The tick has been seen: the screen may move on. */
  readonly onLinked: (link: L) => void;
  readonly onCancel: () => void;
  /** Goes on with a fresh card after each link, for whoever links several tablets. */
  readonly repeat?: boolean;
  readonly cameras?: Cameras;
}

/** The whole screen on which two tablets link by reading each other's cards. */
export function PairPanel<L>({
  makePairing,
  whom,
  onLinked,
  onCancel,
  repeat = false,
  cameras = browserCameras,
}: Props<L>) {
  const flow = useMemo(() => createPairFlow({ cameras, makePairing, onLinked, repeat }), []);

  useEffect(() => {
    // Allowed before: nothing to ask, the card may come at once.
    void cameras.isAllowed().then((allowed) => {
      if (allowed && flow.phase.value === "asking") void flow.begin("camera");
    });
    return () => flow.close();
  }, [flow]);

  const count = flow.linkedCount.value;
  const settled = flow.pairing.value !== null;
  return (
    <section class="pair" aria-labelledby="pair-title" data-phase={settled ? "pairing" : "asking"}>
      <header class="pair-header">
        <h1 id="pair-title" class="pair-title">
          {words.title(whom)}
        </h1>
        {settled && (
          <SegmentedControl<PairWay>
            label={words.way.label}
            options={WAYS}
            value={flow.way.value}
            onChoose={flow.chooseWay}
          />
        )}
        <Button tone="quiet" onClick={onCancel}>
          {count > 0 ? words.done : words.cancel}
        </Button>
      </header>
      <PairBody flow={flow} whom={whom} repeat={repeat} />
    </section>
  );
}

function PairBody<L>({
  flow,
  whom,
  repeat,
}: {
  readonly flow: PairFlow<L>;
  readonly whom: string;
  readonly repeat: boolean;
}) {
  const pairing = flow.pairing.value;
  if (!pairing) return <AskForCamera answering={flow.phase.value === "answering"} onChoose={flow.begin} />;
  const state = pairing.state.value;
  if (state.kind === "linked") {
    return <PairLinked whom={whom} count={repeat ? flow.linkedCount.value : null} onGoOn={flow.goOn} />;
  }
  if (state.kind === "failed") {
    return <PairFailed problem={state.problem} onTryAgain={flow.tryAgain} />;
  }
  return flow.way.value === "camera" ? (
    <ShowCard flow={flow} state={state} />
  ) : (
    <TextCard flow={flow} state={state} />
  );
}

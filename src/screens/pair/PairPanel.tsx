import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
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
import { TakeTurns } from "./TakeTurns.tsx";
import { TextCard } from "./TextCard.tsx";
import "./pair.css";
import "./show-card.css";
import "./take-turns.css";
import "./text-card.css";

const words = messages.pair;
const WAYS = [
  { value: "face", label: words.way.face },
  { value: "turns", label: words.way.turns },
  { value: "text", label: words.way.text },
] as const;

interface Props<L> {
  /** Called once the camera question is settled, and again for every next tablet. */
  readonly makePairing: () => PanelPairing<L>;
  /** Whom to link with, as it reads after "Link with", e.g. "the presenter". */
  readonly whom: string;
  /** What to do on this screen, where that is more than "Link with …". */
  readonly title?: string;
  /** A line under the title: what the tablet that is linked will get. */
  readonly lead?: string;
  /** Where one is on a longer way, between the title and the card. */
  readonly progress?: ComponentChildren;
  /** What comes after the tick, in words. */
  readonly next?: string;
  /** Where answers are exchanged without links. */
  readonly exchangeHref: string;
  /** The tick has been seen: the screen may move on. */
  readonly onLinked: (link: L) => void;
  readonly onCancel: () => void;
  /** Goes on with a fresh card after each link, for whoever links several tablets. */
  readonly repeat?: boolean;
  readonly cameras?: Cameras;
}

/** The whole screen on which two tablets link by reading each other's cards. */
export function PairPanel<L>(props: Props<L>) {
  const { makePairing, whom, title, lead, progress, onCancel, repeat = false } = props;
  const { cameras = browserCameras } = props;
  const latest = useRef(props.onLinked);
  latest.current = props.onLinked;
  const flow = useMemo(
    () => createPairFlow<L>({ cameras, makePairing, onLinked: (link) => latest.current(link), repeat }),
    [],
  );

  const mustAsk = useSignal(false);

  useEffect(() => {
    // Allowed before: nothing to ask, the card may come at once.
    void cameras.isAllowed().then((allowed) => {
      if (allowed) void flow.begin("face");
      else mustAsk.value = true;
    });
    return () => flow.close();
  }, [flow]);

  const count = flow.linkedCount.value;
  const settled = flow.pairing.value !== null;
  return (
    <section class="pair" aria-labelledby="pair-title" data-phase={settled ? "pairing" : "asking"}>
      <header class="pair-header">
        <div class="pair-heading">
          <h1 id="pair-title" class="pair-title">
            {title ?? words.title(whom)}
          </h1>
          {lead && <p class="pair-heading-lead">{lead}</p>}
        </div>
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
      {progress && <div class="pair-progress">{progress}</div>}
      <PairBody {...props} repeat={repeat} flow={flow} mustAsk={mustAsk.value} />
    </section>
  );
}

interface BodyProps<L> extends Pick<Props<L>, "whom" | "next" | "exchangeHref"> {
  readonly flow: PairFlow<L>;
  readonly mustAsk: boolean;
  readonly repeat: boolean;
}

function PairBody<L>({ flow, whom, mustAsk, repeat, next, exchangeHref }: BodyProps<L>) {
  const pairing = flow.pairing.value;
  if (!pairing && mustAsk) {
    return <AskForCamera answering={flow.phase.value === "answering"} onChoose={flow.begin} />;
  }
  if (!pairing) {
    return (
      <p class="pair-ask" role="status">
        {words.scanner.opening}
      </p>
    );
  }
  const state = pairing.state.value;
  if (state.kind === "linked") {
    const count = repeat ? flow.linkedCount.value : null;
    return <PairLinked whom={whom} count={count} next={next ?? null} onGoOn={flow.goOn} />;
  }
  if (state.kind === "failed") {
    const { problem, reason = null, isRead = false } = state;
    return (
      <PairFailed
        problem={problem}
        reason={reason}
        isRead={isRead}
        exchangeHref={exchangeHref}
        onTryAgain={() => void flow.tryAgain()}
      />
    );
  }
  const Shown = { face: ShowCard, turns: TakeTurns, text: TextCard }[flow.way.value];
  return <Shown flow={flow} state={state} exchangeHref={exchangeHref} />;
}

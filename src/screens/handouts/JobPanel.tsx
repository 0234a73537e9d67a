import { ChevronLeft, ChevronRight, Printer } from "lucide";
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../messages/handouts.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Progress } from "../../ui/Progress.tsx";
import type { JobState } from "./use-handouts-job.ts";

const words = messages.handouts;

/** From so many on, the browser's print window is slow to show them. */
const MANY_HANDOUTS = 10;

interface Props {
  readonly state: JobState;
  readonly stage: RefObject<HTMLElement | null>;
  readonly onRetry: () => void;
  /** Stops preparing, or leads from what is ready back to the choice. */
  readonly onBack: () => void;
}

/** How far the job is; when it is ready, the way to the printer. */
export function JobPanel({ state, stage, onRetry, onBack }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [state.kind]);
  return (
    <section ref={panel} class="handouts-job" tabIndex={-1} aria-live="polite">
      {state.kind === "preparing" && (
        <>
          <Progress
            label={words.preparing(Math.min(state.done + 1, state.of), state.of)}
            done={state.done / state.of}
          />
          <Button onClick={onBack}>{words.cancel}</Button>
        </>
      )}
      {state.kind === "ready" && <Ready count={state.of} stage={stage} onBack={onBack} />}
      {state.kind === "failed" && (
        <>
          <Failure title={words.failed} retry={{ label: words.retry, run: onRetry }}>
            {words.failedHint}
          </Failure>
          <Button onClick={onBack}>{words.change}</Button>
        </>
      )}
    </section>
  );
}

interface ReadyProps {
  readonly count: number;
  readonly stage: RefObject<HTMLElement | null>;
  readonly onBack: () => void;
}

function Ready({ count, stage, onBack }: ReadyProps) {
  const [shown, setShown] = useState(0);
  const name = useShown(stage, shown);
  return (
    <>
      <h2>{words.ready(count)}</h2>
      <div class="handouts-ways">
        <Button tone="primary" icon={Printer} onClick={() => print()}>
          {words.print(count)}
        </Button>
        <Button onClick={onBack}>{words.change}</Button>
      </div>
      <p class="handouts-hint">
        {messages.print.printHint} {count >= MANY_HANDOUTS && words.large}
      </p>
      <div class="handouts-pager">
        <IconButton
          icon={ChevronLeft}
          label={words.previous}
          disabled={shown === 0}
          onClick={() => setShown(shown - 1)}
        />
        <span>{words.shown(name, shown + 1, count)}</span>
        <IconButton
          icon={ChevronRight}
          label={words.next}
          disabled={shown === count - 1}
          onClick={() => setShown(shown + 1)}
        />
      </div>
    </>
  );
}

/** Shows one handout of the stage as a preview, and gives whose it is; all of them are printed. */
function useShown(stage: RefObject<HTMLElement | null>, index: number): string {
  const [name, setName] = useState("");
  useEffect(() => {
    const all = stage.current?.querySelectorAll<HTMLElement>(".handouts-one") ?? [];
    for (const [at, one] of [...all].entries()) one.toggleAttribute("data-shown", at === index);
    setName(all[index]?.getAttribute("aria-label") ?? "");
  }, [stage, index]);
  return name;
}

import { Timer } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/pace.ts";
import type { SessionClock } from "../../session/stage/clock-contract.ts";
import type { Activity, Phase } from "../../session/stage/contract.ts";
import { Icon } from "../../ui/Icon.tsx";
import { PhasePicture } from "./PhasePicture.tsx";
import { useSecondsLeft, writeSeconds } from "./use-time-left.ts";

const words = messages.pace;
/** A phase is said aloud as it begins, not when one comes upon it later, in seconds. */
const FRESH_SECONDS = 3;

interface CountdownProps {
  readonly activity: Activity;
  readonly clock: SessionClock;
}

/** The phase that is on, what to do in it, and the time that is left. Said aloud only where it matters. */
export function Countdown({ activity, clock }: CountdownProps) {
  const seconds = useSecondsLeft(activity.countdown, clock);
  const phase = activity.phases[activity.at];
  if (!phase) return null;
  const { name, what } = words.phases[phase.kind];
  const isOver = seconds === 0;
  const isPaused = activity.countdown.kind === "paused" && !isOver;
  return (
    <div class="pace-activity" data-over={isOver} data-phase={phase.kind}>
      {phase.kind !== "plain" && (
        <p class="pace-phase">
          <PhasePicture kind={phase.kind} />
          <strong>{name}</strong>
          {activity.phases.length > 1 && (
            <span>{words.phaseOf(activity.at + 1, activity.phases.length)}</span>
          )}
          <span class="pace-what">{what}</span>
        </p>
      )}
      <p class="pace-time" role="timer" aria-label={words.left}>
        <Icon icon={Timer} size="s" />
        {isOver ? words.over : writeSeconds(seconds)}
        {isPaused && <span class="pace-paused">{words.paused}</span>}
      </p>
      <Spoken text={wordSpoken(phase, seconds)} />
    </div>
  );
}

/** At the beginning, a minute before the end, at the end; the same words in between, so that nothing is said. */
function wordSpoken(phase: Phase, seconds: number): string {
  if (seconds === 0) return words.over;
  if (seconds <= 60 && phase.ms > 60_000) return words.minuteLeft;
  if (seconds < Math.ceil(phase.ms / 1000) - FRESH_SECONDS) return "";
  return words.begun(words.phases[phase.kind].name, words.minutes(Math.ceil(phase.ms / 60_000)));
}

/** Screen readers say what changes in a place that is there already, so the text comes a moment after the place. */
function Spoken({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(text), [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

import { Timer } from "lucide";
import { messages } from "../../messages/pace.ts";
import type { SessionClock } from "../../session/stage/clock-contract.ts";
import type { Activity } from "../../session/stage/contract.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useSecondsLeft, writeSeconds } from "./use-time-left.ts";

const words = messages.pace;

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
      <p class="visually-hidden" role="status">
        {isOver
          ? words.over
          : seconds <= 60 && phase.ms > 60_000
            ? words.minuteLeft
            : words.begun(name, words.minutes(Math.ceil(phase.ms / 60_000)))}
      </p>
    </div>
  );
}

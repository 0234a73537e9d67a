import { ChevronLeft, ChevronRight, Pause, Play, Plus, Square } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import {
  addTime,
  endActivity,
  pauseActivity,
  RHYTHM,
  resumeActivity,
  stepPhase,
} from "../../session/stage/activity.ts";
import type { Phase } from "../../session/stage/contract.ts";
import { Button } from "../../ui/Button.tsx";
import { Countdown } from "../pace/Countdown.tsx";
import "../pace/pace.css";
import { beginActivity } from "./run.ts";

const words = messages.agenda.timer;
const PRESETS = [1, 2, 3, 5, 10, 15] as const;
const MINUTE_MS = 60_000;
const MOST_MINUTES = 600;

/** The clock that everyone sees: one countdown, or the four steps of 1-2-4-All with times of their own. */
export function TimerControls({ session }: { readonly session: PresenterSession }) {
  const { activity } = session.ground.stage.value;
  return (
    <section class="run-timer" aria-label={words.title}>
      {activity ? <Running session={session} /> : <Choose session={session} />}
    </section>
  );
}

function Choose({ session }: { readonly session: PresenterSession }) {
  const [minutes, setMinutes] = useState(20);
  const [rhythm, setRhythm] = useState<readonly Phase[] | null>(null);
  const begin = (ms: number): void => beginActivity(session, [{ kind: "plain", ms }]);
  return (
    <>
      <h3>{words.title}</h3>
      <div class="run-presets">
        {PRESETS.map((one) => (
          <Button key={one} aria-label={words.start(one)} onClick={() => begin(one * MINUTE_MS)}>
            {words.short(one)}
          </Button>
        ))}
      </div>
      <div class="run-buttons">
        <MinutesInput label={words.minutes} minutes={minutes} onMinutes={setMinutes} />
        <Button icon={Play} onClick={() => begin(minutes * MINUTE_MS)}>
          {words.start(minutes)}
        </Button>
        <Button aria-expanded={rhythm !== null} onClick={() => setRhythm(rhythm ? null : RHYTHM)}>
          {words.rhythm}
        </Button>
      </div>
      {rhythm && (
        <div class="run-rhythm">
          <p>{words.rhythmHint}</p>
          <div class="run-buttons">
            {rhythm.map((phase, index) => (
              <MinutesInput
                key={phase.kind}
                label={messages.pace.phases[phase.kind].name}
                minutes={phase.ms / MINUTE_MS}
                onMinutes={(next) => setRhythm(rhythm.with(index, { ...phase, ms: next * MINUTE_MS }))}
              />
            ))}
            <Button tone="primary" icon={Play} onClick={() => beginActivity(session, rhythm)}>
              {words.rhythm}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

interface MinutesInputProps {
  readonly label: string;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
}

function MinutesInput({ label, minutes, onMinutes }: MinutesInputProps) {
  return (
    <label class="run-minutes">
      <span>{label}</span>
      <input
        type="number"
        class="labelled-control"
        min={1}
        max={MOST_MINUTES}
        value={minutes}
        onInput={(event) => {
          const next = Math.round(event.currentTarget.valueAsNumber);
          if (next >= 1 && next <= MOST_MINUTES) onMinutes(next);
        }}
      />
    </label>
  );
}

function Running({ session }: { readonly session: PresenterSession }) {
  const { stage, clock } = session.ground;
  const { activity } = stage.value;
  if (!activity) return null;
  const { largeTime } = session.desk.board.value;
  const isPaused = activity.countdown.kind === "paused";
  return (
    <>
      <Countdown key={`${activity.id}/${activity.at}`} activity={activity} clock={clock} />
      <div class="run-buttons">
        <Button
          icon={isPaused ? Play : Pause}
          onClick={() => void session.changeStage(isPaused ? resumeActivity : pauseActivity)}
        >
          {isPaused ? words.resume : words.pause}
        </Button>
        <Button
          icon={Plus}
          onClick={() => void session.changeStage((one, now) => addTime(one, MINUTE_MS, now))}
        >
          {words.more}
        </Button>
        {activity.phases.length > 1 && (
          <>
            <Button
              icon={ChevronLeft}
              disabled={activity.at === 0}
              onClick={() => void session.changeStage((one, now) => stepPhase(one, -1, now))}
            >
              {words.previousPhase}
            </Button>
            <Button
              icon={ChevronRight}
              disabled={activity.at === activity.phases.length - 1}
              onClick={() => void session.changeStage((one, now) => stepPhase(one, 1, now))}
            >
              {words.nextPhase}
            </Button>
          </>
        )}
        <Button aria-pressed={largeTime} onClick={() => session.desk.show({ largeTime: !largeTime })}>
          {words.large}
        </Button>
        <Button icon={Square} onClick={() => void session.changeStage(endActivity)}>
          {words.end}
        </Button>
      </div>
    </>
  );
}

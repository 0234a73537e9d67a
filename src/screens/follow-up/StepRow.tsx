import { dayOf, isDone } from "../../follow-up/steps.ts";
import { messages } from "../../messages/follow-up.ts";
import type { StepPlan } from "../../session/step-plans.ts";
import { takeHomePath } from "../session/paths.ts";
import { DayInput } from "./DayInput.tsx";
import type { KeptStep } from "./kept-steps.ts";
import { writeDay } from "./write-day.ts";

const words = messages.followUp;

interface StepRowProps {
  readonly kept: KeptStep;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly onChange: (plan: StepPlan) => void;
}

/** One step: its tick, what else was written about it, when it is due. */
export function StepRow({ kept, today, onChange }: StepRowProps) {
  const { step, plan, sessionTitle, sessionId } = kept;
  const day = dayOf(step, plan);
  const done = isDone(step, plan);
  const place = step.place.kind === "table" ? step.place.name : words.steps.private;
  return (
    <li class={`step ${done ? "step-done" : ""}`}>
      <label class="step-tick">
        <input
          type="checkbox"
          checked={done}
          onChange={(event) => onChange({ done: event.currentTarget.checked })}
        />
        <span class="step-text">{step.text}</span>
      </label>
      <div class="step-when">
        {day === null ? (
          <>
            {step.dateText && <span>{words.calendar.written(step.dateText)}</span>}
            <DayInput step={step.text} onDay={(set) => onChange({ day: set })} />
          </>
        ) : (
          <time dateTime={new Date(day * 86_400_000).toISOString().slice(0, 10)}>
            {day === today ? words.steps.today : writeDay(day)}
          </time>
        )}
      </div>
      {step.details.length > 0 && (
        <dl class="step-details">
          {step.details.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="step-from">
        <a href={`#${takeHomePath(sessionId)}`} title={words.steps.takeHome}>
          {words.steps.from(step.verb, sessionTitle, place)}
        </a>
      </p>
    </li>
  );
}

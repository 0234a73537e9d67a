import { writeCalendar } from "../../follow-up/calendar.ts";
import { dayOf, type Step } from "../../follow-up/steps.ts";
import type { StepPlans } from "../../session/step-plans.ts";

/** When the calendar reminds. */
export type Reminder = "none" | "day" | "before" | "week";

const DAYS_BEFORE = { none: null, day: 0, before: 1, week: 7 } as const;

/** The steps that have a day as the text of a calendar file. */
export const writeSteps = (
  name: string,
  steps: readonly Step[],
  plans: StepPlans,
  reminder: Reminder,
): string =>
  writeCalendar(
    steps.flatMap((step) => {
      const day = dayOf(step, plans[step.key]);
      if (day === null) return [];
      const notes = [
        ...step.details.map(({ label, text }) => `${label}: ${text}`),
        [step.verb, ...(step.place.kind === "table" ? [step.place.name] : []), name].join(" · "),
      ];
      return [{ uid: step.uid, day, title: step.text, notes: notes.join("\n") }];
    }),
    { name, now: Date.now(), remindDaysBefore: DAYS_BEFORE[reminder] },
  );

import { messages } from "../../messages/follow-up.ts";
import { readDay } from "../../summary/timeline.ts";

interface DayInputProps {
  readonly step: string;
  /** Days since 1970-01-01. */
  readonly onDay: (day: number) => void;
}

/** Sets the day of a step where the sheet's can't be read. */
export function DayInput({ step, onDay }: DayInputProps) {
  return (
    <input
      type="date"
      class="labelled-control step-day"
      aria-label={messages.followUp.calendar.setDay(step)}
      onChange={(event) => {
        const day = readDay(event.currentTarget.value);
        if (day !== null) onDay(day);
      }}
    />
  );
}

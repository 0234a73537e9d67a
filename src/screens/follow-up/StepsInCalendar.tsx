import { CalendarPlus, FileSignature } from "lucide";
import { useEffect, useMemo, useState } from "preact/hooks";
import { dayOf } from "../../follow-up/steps.ts";
import { messages } from "../../messages/follow-up.ts";
import { changeStepPlan, readStepPlans, type StepPlans } from "../../session/step-plans.ts";
import { type OpenSession, useWorktable } from "../../session/worktable.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { nameFile } from "../../ui/file-name.ts";
import { giveFile } from "../../ui/give-file.ts";
import { Select } from "../../ui/Select.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { commitmentPath } from "../session/paths.ts";
import { DayInput } from "./DayInput.tsx";
import { listOpenSteps } from "./list-steps.ts";
import { type Reminder, writeSteps } from "./write-steps.ts";
import "./follow-up.css";

const words = messages.followUp.calendar;
const REMINDERS: readonly Reminder[] = ["day", "before", "week", "none"];

/** Next steps as a calendar file; those whose day can't be read are listed, with a way to set one. */
export function StepsInCalendar({ session }: { readonly session: OpenSession }) {
  const { storage } = useWorktable();
  const say = useToast();
  const { id, record } = session.ground;
  const all = useMemo(() => listOpenSteps(session), [session]);
  const isParticipant = session.role === "participant";
  const [scope, setScope] = useState(isParticipant && all.mine.length > 0 ? "mine" : "all");
  const [reminder, setReminder] = useState<Reminder>("before");
  const [plans, setPlans] = useState<StepPlans>({});
  useEffect(() => void readStepPlans(storage, id).then(setPlans), [storage, id]);

  const steps =
    scope === "mine"
      ? all.mine
      : all.tables.filter(({ place }) => scope === "all" || (place.kind === "table" && place.id === scope));
  const undated = steps.filter((step) => dayOf(step, plans[step.key]) === null);
  const dated = steps.length - undated.length;
  const { title } = record.value;
  const save = async (): Promise<void> => {
    const name = nameFile([title, words.fileName, new Date().toISOString().slice(0, 10)], "ics");
    const file = new File([writeSteps(title, steps, plans, reminder)], name, { type: "text/calendar" });
    if ((await giveFile(file)) === "saved") say({ text: words.saved });
  };
  const setDay = (key: string, day: number) =>
    void changeStepPlan(storage, id, key, { day }).then(setPlans, () =>
      say({ text: messages.followUp.steps.notKept }),
    );

  return (
    <div class="steps-calendar">
      <div class="steps-calendar-choice">
        <Select
          label={words.scope}
          value={scope}
          options={
            isParticipant
              ? [
                  { value: "mine", label: words.mine },
                  { value: "all", label: words.table },
                ]
              : [
                  { value: "all", label: words.all },
                  ...record.value.tables.map((table) => ({ value: table.id, label: table.name })),
                ]
          }
          onChoose={setScope}
          {...(scope === "mine" && { hint: words.mineHint })}
        />
        <Select
          label={words.remind}
          value={reminder}
          options={REMINDERS.map((value) => ({ value, label: words.reminders[value] }))}
          onChoose={(value) => setReminder(REMINDERS.find((one) => one === value) ?? "before")}
        />
      </div>
      <p role="status">{steps.length === 0 ? words.none : words.count(dated)}</p>
      {undated.length > 0 && (
        <section class="steps-undated">
          <h3>{words.undated}</h3>
          <ul>
            {undated.map((step) => (
              <li key={step.key}>
                <span>
                  <strong>{step.text}</strong>{" "}
                  <small>{step.dateText ? words.written(step.dateText) : words.noDay}</small>
                </span>
                <DayInput step={step.text} onDay={(day) => setDay(step.key, day)} />
              </li>
            ))}
          </ul>
          <p class="take-home-note">{words.dayHint}</p>
        </section>
      )}
      <div class="take-home-actions">
        <Button icon={CalendarPlus} disabled={dated === 0} onClick={() => void save()}>
          {words.save}
        </Button>
        {isParticipant && (
          <LinkButton icon={FileSignature} href={`#${commitmentPath(id)}`}>
            {messages.followUp.commitment.link}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

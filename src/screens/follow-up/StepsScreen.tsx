import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/follow-up.ts";
import { changeStepPlan, type StepPlan } from "../../session/step-plans.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type KeptStep, readKeptSteps, readToday, showBadge, sortSteps } from "./kept-steps.ts";
import { StepRow } from "./StepRow.tsx";
import "./follow-up.css";

const words = messages.followUp.steps;
const GROUPS = ["overdue", "next", "undated", "done"] as const;

/** What I set out to do: the next steps of all sessions on this device, by day, to be ticked. */
export function StepsScreen() {
  const worktable = useWorktable();
  const say = useToast();
  const [steps, setSteps] = useState<readonly KeptStep[] | null>(null);
  const [whose, setWhose] = useState<"all" | "mine">("all");
  const stored = worktable.storage.sessions.value;
  useEffect(() => {
    if (stored) void readKeptSteps(worktable).then(setSteps);
  }, [worktable, stored !== null]);

  const today = readToday();
  const hasMine = steps?.some(({ isMine }) => isMine) ?? false;
  const shown = (steps ?? []).filter(({ isMine }) => whose === "all" || isMine);
  const sorted = sortSteps(shown, today);
  useEffect(() => {
    if (steps) showBadge(sortSteps(steps, today), today);
  }, [steps, today]);

  const change = async (kept: KeptStep, plan: StepPlan): Promise<void> => {
    try {
      const plans = await changeStepPlan(worktable.storage, kept.sessionId, kept.step.key, plan);
      setSteps((before) =>
        (before ?? []).map((one) =>
          one.sessionId === kept.sessionId ? { ...one, plan: plans[one.step.key] } : one,
        ),
      );
    } catch {
      say({ text: words.notKept });
    }
  };

  return (
    <AppFrame title={words.title} back={{ href: "#/", label: messages.session.bar.home }}>
      <Sheet title={words.title} intro={words.lead}>
        {steps === null ? (
          <Progress label={words.loading} />
        ) : steps.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <div class="steps">
            {hasMine && (
              <SegmentedControl
                label={words.whose}
                value={whose}
                options={[
                  { value: "all", label: words.all },
                  { value: "mine", label: words.mine },
                ]}
                onChoose={setWhose}
              />
            )}
            {GROUPS.filter((group) => sorted[group].length > 0).map((group) => (
              <section
                key={group}
                class={`steps-group steps-group-${group}`}
                aria-labelledby={`steps-${group}`}
              >
                <h2 id={`steps-${group}`}>
                  {words[group]} <small>{sorted[group].length}</small>
                </h2>
                <ul>
                  {sorted[group].map((kept) => (
                    <StepRow
                      key={`${kept.sessionId} ${kept.step.key}`}
                      kept={kept}
                      today={today}
                      onChange={(plan) => void change(kept, plan)}
                    />
                  ))}
                </ul>
              </section>
            ))}
            <p class="steps-honest">{words.honest}</p>
          </div>
        )}
      </Sheet>
    </AppFrame>
  );
}

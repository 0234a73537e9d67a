import { ListTodo } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/follow-up.ts";
import { useWorktable } from "../../session/worktable.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { STEPS_PATH } from "../session/paths.ts";
import { readKeptSteps, readToday, type SortedSteps, showBadge, sortSteps } from "./kept-steps.ts";
import "./follow-up.css";

const words = messages.followUp.steps;

/** On Home: how many next steps there are to do, where there are any. */
export function StepsNote() {
  const worktable = useWorktable();
  const [sorted, setSorted] = useState<SortedSteps | null>(null);
  const count = worktable.storage.sessions.value?.length ?? 0;
  useEffect(() => {
    let gone = false;
    void readKeptSteps(worktable).then((steps) => {
      if (gone) return;
      const today = readToday();
      const found = sortSteps(steps, today);
      setSorted(found);
      showBadge(found, today);
    });
    return () => {
      gone = true;
    };
  }, [worktable, count]);
  if (!sorted || Object.values(sorted).every((steps) => steps.length === 0)) return null;
  const { overdue, next, undated } = sorted;
  const open = overdue.length + next.length + undated.length;
  return (
    <div class="steps-note">
      <LinkButton href={`#${STEPS_PATH}`} icon={ListTodo}>
        {words.title}
      </LinkButton>
      <span class={overdue.length > 0 ? "steps-note-overdue" : ""}>{words.home(open, overdue.length)}</span>
    </div>
  );
}

import { dayOf, isDone, type Step } from "../../follow-up/steps.ts";
import { readKeptAnswers } from "../../session/kept-answers.ts";
import { readStepPlans, type StepPlan } from "../../session/step-plans.ts";
import type { Worktable } from "../../session/worktable.ts";
import { asksForSteps, listSteps } from "./list-steps.ts";

/** A step of one of this device's sessions, and what was settled about it here. */
export interface KeptStep {
  readonly sessionId: string;
  readonly sessionTitle: string;
  readonly step: Step;
  readonly plan: StepPlan | undefined;
  readonly isMine: boolean;
}

/** The steps of every session in which somebody at this device has a seat. */
export async function readKeptSteps({ storage }: Worktable): Promise<readonly KeptStep[]> {
  const found: KeptStep[] = [];
  for (const stored of storage.sessions.peek() ?? []) {
    if (stored.role !== "participant") continue;
    // one that can't be read must not hide the others
    const kept = await readKeptAnswers(storage, stored).catch(() => null);
    if (!kept || !asksForSteps(kept.workshop)) continue;
    const { mine, tables } = listSteps(
      stored.id,
      kept.workshop,
      kept.person?.name ?? "",
      kept.mine,
      kept.tables,
    );
    const plans = await readStepPlans(storage, stored.id);
    const keys = new Set(mine.map(({ key }) => key));
    for (const step of [...mine, ...tables.filter(({ key }) => !keys.has(key))]) {
      found.push({
        sessionId: stored.id,
        sessionTitle: kept.record.title,
        step,
        plan: plans[step.key],
        isMine: keys.has(step.key),
      });
    }
  }
  return found;
}

export interface SortedSteps {
  readonly overdue: readonly KeptStep[];
  /** Today's and later ones. */
  readonly next: readonly KeptStep[];
  readonly undated: readonly KeptStep[];
  readonly done: readonly KeptStep[];
}

/** By day, the earliest first; done ones the latest first. `today` in days since 1970-01-01. */
export function sortSteps(steps: readonly KeptStep[], today: number): SortedSteps {
  const dayOfKept = ({ step, plan }: KeptStep): number => dayOf(step, plan) ?? Number.POSITIVE_INFINITY;
  const byDay = [...steps].sort((a, b) => dayOfKept(a) - dayOfKept(b) || 0);
  const open = byDay.filter(({ step, plan }) => !isDone(step, plan));
  return {
    overdue: open.filter((one) => dayOfKept(one) < today),
    next: open.filter((one) => dayOfKept(one) >= today && Number.isFinite(dayOfKept(one))),
    undated: open.filter((one) => !Number.isFinite(dayOfKept(one))),
    done: byDay.filter(({ step, plan }) => isDone(step, plan)).reverse(),
  };
}

/** Today where the person is, in days since 1970-01-01. */
export function readToday(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}

/** Shows on the app's icon how many steps are overdue or due today, where the device has such badges. */
export function showBadge({ overdue, next }: SortedSteps, today: number): void {
  const due = overdue.length + next.filter(({ step, plan }) => dayOf(step, plan) === today).length;
  // refused where the app is not installed
  void navigator.setAppBadge?.(due).catch(() => {});
}

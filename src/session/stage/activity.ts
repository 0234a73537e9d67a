import type { Activity, Countdown, Phase, Stage } from "./contract.ts";

/** How much of a countdown is left at a moment of session time, in ms; below 0 once it is over. */
export const leftOf = (countdown: Countdown, now: number): number =>
  countdown.kind === "running" ? countdown.endsAt - now : countdown.leftMs;

/** The usual times of 1-2-4-All, in minutes (Lipmanowicz & McCandless, "The Surprising Power of Liberating Structures"). */
export const RHYTHM: readonly Phase[] = [
  { kind: "alone", ms: 60_000 },
  { kind: "pairs", ms: 120_000 },
  { kind: "table", ms: 240_000 },
  { kind: "all", ms: 300_000 },
];

/** Begins an activity of one or more phases, the first running. `now` in session time. */
export function startActivity(
  stage: Stage,
  plan: { readonly id: string; readonly itemId: string | null; readonly phases: readonly Phase[] },
  now: number,
): Stage {
  const [first] = plan.phases;
  if (!first) return stage;
  return {
    ...stage,
    activity: { ...plan, at: 0, countdown: { kind: "running", endsAt: now + first.ms } },
  };
}

const change = (stage: Stage, next: (activity: Activity) => Activity): Stage =>
  stage.activity ? { ...stage, activity: next(stage.activity) } : stage;

export const pauseActivity = (stage: Stage, now: number): Stage =>
  change(stage, (activity) => ({
    ...activity,
    countdown: { kind: "paused", leftMs: Math.max(0, leftOf(activity.countdown, now)) },
  }));

export const resumeActivity = (stage: Stage, now: number): Stage =>
  change(stage, (activity) => ({
    ...activity,
    countdown: { kind: "running", endsAt: now + Math.max(0, leftOf(activity.countdown, now)) },
  }));

/** Adds time (or takes some, below 0); one that is over goes on from now. */
export const addTime = (stage: Stage, ms: number, now: number): Stage =>
  change(stage, (activity) => {
    const left = Math.max(0, Math.max(0, leftOf(activity.countdown, now)) + ms);
    return {
      ...activity,
      countdown:
        activity.countdown.kind === "running"
          ? { kind: "running", endsAt: now + left }
          : { kind: "paused", leftMs: left },
    };
  });

/** The phase so many places on, running from its beginning; after the last one the activity is over. */
export const stepPhase = (stage: Stage, by: 1 | -1, now: number): Stage => {
  const { activity } = stage;
  if (!activity) return stage;
  const at = Math.max(0, activity.at + by);
  const phase = activity.phases[at];
  if (!phase) return endActivity(stage);
  return {
    ...stage,
    activity: { ...activity, at, countdown: { kind: "running", endsAt: now + phase.ms } },
  };
};

export const endActivity = (stage: Stage): Stage => ({ ...stage, activity: null });

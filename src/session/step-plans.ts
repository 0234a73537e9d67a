import type { Storage } from "../storage/contract.ts";
import { isFields } from "./shapes.ts";

/** What a person settled about a step on this device; the sheet keeps its own words. */
export interface StepPlan {
  readonly done?: boolean;
  /** Days since 1970-01-01. */
  readonly day?: number;
}

export type StepPlans = Readonly<Record<string, StepPlan>>;

// Begins as all that goes with the session when it is deleted.
const keyOf = (sessionId: string): string => `${sessionId}/steps`;

/** The plans of a session by the steps' keys. What can't be read is left out. */
export async function readStepPlans(storage: Storage, sessionId: string): Promise<StepPlans> {
  try {
    const kept: unknown = JSON.parse((await storage.preference(keyOf(sessionId))) ?? "{}");
    if (!isFields(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([key, plan]) => {
        if (!isFields(plan)) return [];
        const { done, day } = plan;
        return [
          [
            key,
            {
              ...(typeof done === "boolean" && { done }),
              ...(typeof day === "number" && Number.isInteger(day) && { day }),
            },
          ] as const,
        ];
      }),
    );
  } catch {
    return {};
  }
}

/** Adds to what is settled of a step; gives all of the session's plans. */
export async function changeStepPlan(
  storage: Storage,
  sessionId: string,
  stepKey: string,
  change: StepPlan,
): Promise<StepPlans> {
  const plans = await readStepPlans(storage, sessionId);
  const next = { ...plans, [stepKey]: { ...plans[stepKey], ...change } };
  await storage.putPreference(keyOf(sessionId), JSON.stringify(next));
  return next;
}

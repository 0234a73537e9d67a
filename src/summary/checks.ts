import type { ChecklistAnswer } from "../workshops/answer.ts";
import type { ChecklistField } from "../workshops/format.ts";
import { readMarks } from "./tally.ts";

/** How a table's own text fares against a checklist. */
export interface CheckScore {
  /** In the order of the checklist: how many people ticked it. */
  readonly items: readonly { readonly id: string; readonly label: string; readonly people: number }[];
  /** People who ticked anything. */
  readonly people: number;
  readonly ticks: number;
  /** As many ticks as these people could have set. */
  readonly possible: number;
}

/** Scores what one table ticked; entries of its own are not part of the check. */
export function scoreChecks(field: ChecklistField, answer: ChecklistAnswer): CheckScore {
  const ticked = field.items.map(({ id }) => readMarks(answer.ticks, id));
  const people = new Set(ticked.flatMap((who) => [...who])).size;
  return {
    items: field.items.map(({ id, label }, index) => ({ id, label, people: ticked[index]?.size ?? 0 })),
    people,
    ticks: ticked.reduce((sum, { size }) => sum + size, 0),
    possible: people * field.items.length,
  };
}

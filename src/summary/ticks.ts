import type { ChecklistAnswer } from "../workshops/answer.ts";
import type { ChecklistField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";
import { compareText, countMarks, rankTally, readMarks, type TallyBy, type TallyCount } from "./tally.ts";

/** How often one item, or one entry that people added, was ticked. The id of own entries is their text's key. */
export interface TickCount extends TallyCount {
  readonly own: boolean;
}

/** What makes two own entries the same: their text without regard to case and spaces. */
export const keyOfText = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/**
 * Folds ticks into a tally. Items come first by `by`, then by the other count, then in the workshop's order, own
 * entries last by text: the order never depends on the order of the tables.
 */
export function summariseTicks(
  field: ChecklistField,
  tables: readonly AnswerOfTable<ChecklistAnswer>[],
  by: TallyBy = "people",
): TickCount[] {
  const ticks = tables.map(({ answer }) => answer.ticks);
  const items = field.items.map((item) => ({ ...countMarks(item, ticks), own: false }));
  return rankTally([...items, ...countOwnEntries(tables)], by);
}

function countOwnEntries(tables: readonly AnswerOfTable<ChecklistAnswer>[]): TickCount[] {
  const entries = new Map<string, { labels: string[]; people: number; tables: number }>();
  for (const { answer } of tables) {
    for (const [key, entry] of mergeOwnEntries(answer)) {
      const known = entries.get(key) ?? { labels: [], people: 0, tables: 0 };
      known.labels.push(...entry.labels);
      known.people += entry.people.size;
      known.tables += entry.people.size > 0 ? 1 : 0;
      entries.set(key, known);
    }
  }
  return [...entries]
    .map(([key, { labels, people, tables: count }]) => ({
      id: `own:${key}`,
      label: labels.sort(compareText)[0] ?? key,
      own: true,
      people,
      tables: count,
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** A person who ticked two spellings of one entry counts once. */
function mergeOwnEntries(answer: ChecklistAnswer): Map<string, { labels: string[]; people: Set<string> }> {
  const entries = new Map<string, { labels: string[]; people: Set<string> }>();
  for (const { id, text } of answer.own) {
    const key = keyOfText(text);
    if (key === "") continue;
    const known = entries.get(key) ?? { labels: [], people: new Set<string>() };
    known.labels.push(text.trim());
    for (const person of readMarks(answer.ticks, id)) known.people.add(person);
    entries.set(key, known);
  }
  return entries;
}

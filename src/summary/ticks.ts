import type { ChecklistAnswer } from "../workshops/answer.ts";
import type { ChecklistField } from "../workshops/format.ts";
import type { AnswerOfTable } from "./table.ts";

/** How often one item, or one entry that people added, was ticked. */
export interface TickCount {
  /** The item's id, or the text key of own entries. */
  readonly id: string;
  readonly label: string;
  readonly own: boolean;
  readonly people: number;
  readonly tables: number;
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
  by: "people" | "tables" = "people",
): TickCount[] {
  const second = by === "people" ? "tables" : "people";
  return [...field.items.map((item) => countItem(item, tables)), ...countOwnEntries(tables)].sort(
    (a, b) => b[by] - a[by] || b[second] - a[second], // sort is stable, so the order before it decides ties
  );
}

function countItem(
  item: { readonly id: string; readonly label: string },
  tables: readonly AnswerOfTable<ChecklistAnswer>[],
): TickCount {
  const peopleByTable = tables.map(({ answer }) => readTicks(answer, item.id).size);
  return {
    id: item.id,
    label: item.label,
    own: false,
    people: peopleByTable.reduce((sum, people) => sum + people, 0),
    tables: peopleByTable.filter((people) => people > 0).length,
  };
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
    for (const person of readTicks(answer, id)) known.people.add(person);
    entries.set(key, known);
  }
  return entries;
}

const readTicks = (answer: ChecklistAnswer, id: string): Set<string> =>
  new Set(Object.hasOwn(answer.ticks, id) ? answer.ticks[id] : []);

// By code units: the same on every device, whatever its language.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

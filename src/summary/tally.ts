/** How often one thing was ticked, chosen or voted for. */
export interface TallyCount {
  readonly id: string;
  readonly label: string;
  readonly people: number;
  readonly tables: number;
}

/** What a tally is ordered and shown by. */
export type TallyBy = "people" | "tables";

/** Orders by one count, then by the other; what is equal in both stays in the order it came in. */
export function rankTally<Count extends TallyCount>(counts: readonly Count[], by: TallyBy): Count[] {
  const second = by === "people" ? "tables" : "people";
  return [...counts].sort((a, b) => b[by] - a[by] || b[second] - a[second]);
}

/** Counts people and tables that are among the marks of an item, everyone once. */
export function countMarks(
  item: { readonly id: string; readonly label: string },
  marksOfTables: readonly Readonly<Record<string, readonly string[]>>[],
): TallyCount {
  const peopleByTable = marksOfTables.map((marks) => readMarks(marks, item.id).size);
  return {
    id: item.id,
    label: item.label,
    people: peopleByTable.reduce((sum, people) => sum + people, 0),
    tables: peopleByTable.filter((people) => people > 0).length,
  };
}

/** The people who marked an item; only own keys count, for ids come from files and from other devices. */
export const readMarks = (marks: Readonly<Record<string, readonly string[]>>, id: string): Set<string> =>
  new Set(Object.hasOwn(marks, id) ? marks[id] : []);

/** By code units: the same on every device, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

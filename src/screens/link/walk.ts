/** A table as the walk sees it. */
export interface WalkTable {
  readonly id: string;
  readonly name: string;
  /** Tablets that sit here and can be reached. */
  readonly here: number;
  /** Tablets that were linked for this table and have not sat down yet. */
  readonly coming: number;
}

/** A tablet that was linked on the walk, and for which table it was linked. */
export interface Admission {
  readonly offeredTableId: string | null;
  /** Where it sits by now; null while its person still chooses. */
  readonly seatedTableId: string | null;
  readonly isGone: boolean;
}

/** Counts for each table who is here and who is about to sit down. */
export function countTablets(
  tables: readonly { readonly tableId: string; readonly tableName: string; readonly devices: number }[],
  admissions: readonly Admission[],
): readonly WalkTable[] {
  const choosing = admissions.filter(({ seatedTableId, isGone }) => seatedTableId === null && !isGone);
  return tables.map(({ tableId, tableName, devices }) => ({
    id: tableId,
    name: tableName,
    here: devices,
    coming: choosing.filter(({ offeredTableId }) => offeredTableId === tableId).length,
  }));
}

export const hasTablet = ({ here, coming }: WalkTable): boolean => here + coming > 0;

export const countReached = (tables: readonly WalkTable[]): number => tables.filter(hasTablet).length;

/** The next table without a tablet, in order and round again; null when all others have one. */
export function findNextTable(tables: readonly WalkTable[], afterId: string | null): string | null {
  const from = tables.findIndex(({ id }) => id === afterId) + 1;
  const inOrder = [...tables.slice(from), ...tables.slice(0, from)];
  return inOrder.find((table) => !hasTablet(table) && table.id !== afterId)?.id ?? null;
}

/** The table before or after this one in the room's order, whatever it has. */
export function stepTable(tables: readonly WalkTable[], fromId: string | null, step: -1 | 1): string | null {
  const from = tables.findIndex(({ id }) => id === fromId);
  const next = from === -1 ? 0 : (from + step + tables.length) % tables.length;
  return tables[next]?.id ?? null;
}

interface Linked {
  /** The table the tablet was linked for. */
  readonly currentId: string | null;
  /** The presenter stays at this table for more of its tablets. */
  readonly staying: boolean;
  /** A tablet that had sat in the session before: it brings no table forward. */
  readonly isReturning: boolean;
}

/** Where the walk goes after a link: on to the next table without a tablet; null = every table has one. */
export function moveOn(
  tables: readonly WalkTable[],
  { currentId, staying, isReturning }: Linked,
): string | null {
  if (staying) return currentId;
  const current = tables.find(({ id }) => id === currentId);
  if (isReturning && current && !hasTablet(current)) return currentId;
  return findNextTable(tables, currentId);
}

import type { CardMark, WallGroup } from "../../session/desk/contract.ts";

/** A heap of a wall, or at the end the cards of none (group null). */
export interface Heap<Card> {
  readonly group: WallGroup | null;
  readonly cards: readonly Card[];
}

interface Keyed {
  /** The card's key at the desk. */
  readonly key: string;
}

/** The wall that groups stand on. */
export const wallIdOf = (worksheetId: string, fieldId: string, stepId: string): string =>
  [worksheetId, fieldId, stepId].join("/");

/**
 * Puts a wall's cards into its groups, each in the order made by hand; what has no place follows as it came. A group
 * without cards stays, as a place to put some.
 */
export function arrangeCards<Card extends Keyed>(
  cards: readonly Card[],
  groups: readonly WallGroup[],
  marks: ReadonlyMap<string, CardMark>,
): readonly Heap<Card>[] {
  const ids = new Set(groups.map(({ id }) => id));
  const groupOf = ({ key }: Card): string | null => {
    const group = marks.get(key)?.group ?? null;
    return group !== null && ids.has(group) ? group : null;
  };
  const inOrder = (groupId: string | null): readonly Card[] =>
    cards
      .filter((card) => groupOf(card) === groupId)
      .map((card) => ({ card, order: marks.get(card.key)?.order ?? null }))
      .toSorted((one, other) => compareOrders(one.order, other.order))
      .map(({ card }) => card);
  return [
    ...groups.map((group) => ({ group, cards: inOrder(group.id) })),
    { group: null, cards: inOrder(null) },
  ];
}

/** Whether anything was put together or moved on a wall by hand. */
export const isArranged = (
  cards: readonly Keyed[],
  groups: readonly WallGroup[],
  marks: ReadonlyMap<string, CardMark>,
): boolean => groups.length > 0 || cards.some(({ key }) => (marks.get(key)?.order ?? null) !== null);

/** A key moved so that it stands `at` that place among the others. */
export const moveKey = (keys: readonly string[], key: string, at: number): readonly string[] =>
  keys.filter((one) => one !== key).toSpliced(at, 0, key);

function compareOrders(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}

/*
 * Two tablets can mark more than is allowed at the same moment. What then counts is settled here, the same on the
 * tablets, the board and paper.
 */

/** Marks that count as set, of one person or table: item id → value. */
export type PersonMarks = Readonly<Record<string, number>>;

/** The chosen ones of the options (or voted items), in their order: no more than `limit`, the first ones. */
export const settleMarked = (
  items: readonly { readonly id: string }[],
  marks: PersonMarks,
  limit: number,
): readonly string[] =>
  items
    .map(({ id }) => id)
    .filter((id) => marks[id] === 1)
    .slice(0, limit);

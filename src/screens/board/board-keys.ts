/** Where a key leads: another view, another row, another page of the wall, another card alone, back to all. */
export type BoardMove =
  | { readonly what: "view" | "step" | "page" | "card"; readonly by: 1 | -1 }
  | { readonly what: "all" };

const MOVES: Readonly<Record<string, BoardMove>> = {
  PageDown: { what: "view", by: 1 },
  PageUp: { what: "view", by: -1 },
  ArrowDown: { what: "page", by: 1 },
  ArrowUp: { what: "page", by: -1 },
};

/**
 * Reads a key; null when it is none of ours, or when a control that has the focus needs it. While a card stands
 * alone the keys for rows lead to the next card.
 */
export function readMove(event: KeyboardEvent, isAlone: boolean): BoardMove | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement) return null;
  if (event.key === "Escape") return isAlone ? { what: "all" } : null;
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    return { what: isAlone ? "card" : "step", by: event.key === forward ? 1 : -1 };
  }
  return Object.hasOwn(MOVES, event.key) ? (MOVES[event.key] ?? null) : null;
}

/** Where a key leads: another view, another row, another page of the wall. */
export interface BoardMove {
  readonly what: "view" | "step" | "page";
  readonly by: 1 | -1;
}

const MOVES: Readonly<Record<string, BoardMove>> = {
  PageDown: { what: "view", by: 1 },
  PageUp: { what: "view", by: -1 },
  ArrowDown: { what: "page", by: 1 },
  ArrowUp: { what: "page", by: -1 },
};

/** Reads a key; null when it is none of ours, or when a control that has the focus needs it. */
export function readMove(event: KeyboardEvent): BoardMove | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement) return null;
  const rightToLeft = document.documentElement.dir === "rtl";
  if (event.key === "ArrowRight") return { what: "step", by: rightToLeft ? -1 : 1 };
  if (event.key === "ArrowLeft") return { what: "step", by: rightToLeft ? 1 : -1 };
  return MOVES[event.key] ?? null;
}

import type { Signal } from "@preact/signals";

/** Where the presenter is within a view; views report how many pages they need. */
export interface BoardPlace {
  readonly step: Signal<number>;
  /** What there is to step through, by name: rows or tables; empty where the view is one picture. */
  readonly steps: Signal<readonly string[]>;
  readonly page: Signal<number>;
  readonly pages: Signal<number>;
  /** The key of the card that stands alone; "" for none. */
  readonly spot: Signal<string>;
}

/** Tells the controls what there is; writes only what changed, so a keystroke moves nothing. */
export function reportExtent(place: BoardPlace, steps: readonly string[], pages: number): void {
  if (place.steps.peek().join("\n") !== steps.join("\n")) place.steps.value = steps;
  place.pages.value = pages;
}

/** Cuts items into pages of at most `size`, as even as they can be; always at least one page. */
export function cutPages<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const even = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * even, (index + 1) * even));
}

/** Holds an index within a list that may have become shorter. */
export const within = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1));

/** The card `by` places after the one that stands alone, round and round; "" where there is no card. */
export function readNextCard(board: HTMLElement | null, spot: string, by: 1 | -1): string {
  const keys = [...(board?.querySelectorAll<HTMLElement>(".board-card") ?? [])].map(
    ({ dataset }) => dataset.card ?? "",
  );
  return keys[(keys.indexOf(spot) + by + keys.length) % keys.length] ?? "";
}

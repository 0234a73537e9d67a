import type { Drawing } from "../../workshops/format.ts";

/** What the middle and the outside of rings mean. */
export function RingEnds({ drawing }: { readonly drawing: Drawing }) {
  if (drawing.shape !== "rings" || !(drawing.inner || drawing.outer)) return null;
  return (
    <ul class="board-ring-ends">
      {drawing.inner && <li class="board-ring-inner">{drawing.inner}</li>}
      {drawing.outer && <li class="board-ring-outer">{drawing.outer}</li>}
    </ul>
  );
}

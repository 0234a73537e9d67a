import { InkDrawing } from "../../drawing/InkDrawing.tsx";
import { messages } from "../../messages/index.ts";
import type { InkStroke } from "../../workshops/ink.ts";

/** What was drawn by hand in a cell, as wide as the cell but no wider than a hand's breadth. */
export function HandoutInk({ strokes }: { readonly strokes: readonly InkStroke[] }) {
  return (
    <div class="handout-ink">
      <InkDrawing strokes={strokes} label={messages.fields.ink(strokes.length)} />
    </div>
  );
}

import type { InkStroke } from "../workshops/ink.ts";
import { inkHeight, outlineStroke } from "./ink.ts";
import "./InkDrawing.css";

interface InkDrawingProps {
  readonly strokes: readonly InkStroke[];
  /** What it is to those who don't see it, e.g. `messages.drawing.ink(12)`; absent where it stands beside. */
  readonly label?: string;
  /** Height in thousandths of the width; as far as the strokes reach when absent. */
  readonly height?: number;
}

/** What was drawn by hand, as outlines that stay crisp at every size; takes the width it is given. */
export function InkDrawing({ strokes, label, height = inkHeight(strokes) }: InkDrawingProps) {
  return (
    <svg
      class="ink"
      viewBox={`0 0 1000 ${Math.max(1, height)}`}
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <InkStrokes strokes={strokes} />
    </svg>
  );
}

/** The strokes alone, to lie over another drawing: 1000 units are the pad's width. */
export function InkStrokes({ strokes }: { readonly strokes: readonly InkStroke[] }) {
  // The marker lies under the pens, as on paper.
  const ordered = [...strokes].sort((a, b) => Number(b.pen === 2) - Number(a.pen === 2));
  return ordered.map((stroke) => (
    <path key={stroke.id} class={`ink-pen-${stroke.pen}`} d={outlineOnce(stroke)} />
  ));
}

const outlines = new WeakMap<InkStroke, string>();

/** A stroke never changes, so its outline is made once. */
function outlineOnce(stroke: InkStroke): string {
  const path = outlines.get(stroke) ?? outlineStroke(stroke);
  outlines.set(stroke, path);
  return path;
}

import { FigureDrawing } from "../../drawing/FigureDrawing.tsx";
import { InkStrokes } from "../../drawing/InkDrawing.tsx";
import type { FigureLayout } from "../../drawing/layout.ts";
import type { Handout } from "../../handout/handout.ts";
import type { FigureBlock } from "../../handout/handout-figure.ts";
import { messages } from "../../messages/index.ts";
import type { InkStroke } from "../../workshops/ink.ts";

interface InkProps {
  readonly strokes: readonly InkStroke[];
  readonly layout: FigureLayout;
}

/** What was drawn over a figure, in its place. */
export const FigureInk = ({ strokes, layout: { plot } }: InkProps) => (
  <g transform={`translate(${plot.x} ${plot.y}) scale(${plot.width / 1000})`}>
    <InkStrokes strokes={strokes} />
  </g>
);

/** Small figures are laid out as wide as on a tablet, with the same few words in them. */
const SKETCH_EMS = 45;

interface Props {
  readonly figure: FigureBlock;
  readonly direction: Handout["direction"];
}

/** What several tables drew, each on a small figure of its own. */
export function FigureSketches({ figure, direction }: Props) {
  const sketches = figure.sketches.filter(({ from }) => from !== null);
  if (sketches.length === 0) return null;
  return (
    <div class="handout-sketches">
      {sketches.map(({ from, strokes }, index) => (
        <figure key={index} class="handout-sketch">
          <FigureDrawing
            drawing={figure.drawing}
            variant="paper"
            ems={SKETCH_EMS}
            direction={direction}
            label={messages.fields.ink(strokes.length)}
            overlay={(layout) => <FigureInk strokes={strokes} layout={layout} />}
          />
          <figcaption class="handout-from">{from}</figcaption>
        </figure>
      ))}
    </div>
  );
}

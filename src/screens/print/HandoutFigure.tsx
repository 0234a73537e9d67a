import { FigureDrawing } from "../../drawing/FigureDrawing.tsx";
import { type FigureLayout, fitFigure } from "../../drawing/layout.ts";
import type { Handout } from "../../handout/handout.ts";
import type { FigureBlock } from "../../handout/handout-figure.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { messages } from "../../messages/print.ts";
import type { Drawing, LabelledItem } from "../../workshops/format.ts";
import { FigureInk, FigureSketches } from "./FigureSketches.tsx";
import { FigureSpots, nameItem } from "./FigureSpots.tsx";
import { HandoutDescriptions } from "./HandoutDescriptions.tsx";
import { HandoutScale } from "./HandoutScale.tsx";

interface Props {
  readonly figure: FigureBlock;
  readonly room: PageRoom;
  readonly direction: Handout["direction"];
}

/** How high a figure is by its page's width, so that there is room to write under it; higher, lest it be tiny. */
const USUAL_HEIGHT = 0.56;
const GREATEST_HEIGHT = 0.8;
const TINY = 0.65;

/** A figure as wide as its page or as high as is good, with what was placed on it, and its regions in words. */
export function HandoutFigure({ figure, room, direction }: Props) {
  const ems = fitToPage(figure.drawing, room.ems);
  const drawOver = (layout: FigureLayout) => (
    <>
      {figure.sketches
        .filter(({ from }) => from === null)
        .map(({ strokes }, index) => (
          <FigureInk key={index} strokes={strokes} layout={layout} />
        ))}
      <FigureSpots figure={figure} layout={layout} />
    </>
  );
  return (
    <>
      <div class="handout-figure" style={{ inlineSize: `${ems}em` }}>
        <FigureDrawing
          drawing={figure.drawing}
          variant="paper"
          ems={ems}
          direction={direction}
          label={figure.alternative}
          overlay={drawOver}
        />
      </div>
      <FigureSketches figure={figure} direction={direction} />
      {figure.items.length > 0 && (
        <p class="handout-figure-list">
          <span class="handout-figure-words">{messages.print.toMark}</span>
          {figure.items.map(({ id, label }, index) => (
            <bdi key={id} class="handout-figure-item">
              {figure.items.length > 1 && <b>{nameItem(index)}</b>} {label}
            </bdi>
          ))}
        </p>
      )}
      <Unplaced items={figure.unplaced} />
      <HandoutDescriptions items={figure.gathered} />
      <HandoutDescriptions items={figure.described} />
      {figure.levels && <HandoutScale scale={figure.levels} room={room} />}
    </>
  );
}

/** What is to be placed: in a line, or one by one where the workshop explains it. */
function Unplaced({ items }: { readonly items: readonly LabelledItem[] }) {
  if (items.length === 0) return null;
  const isExplained = items.some(({ hint }) => hint !== undefined);
  return (
    <>
      <p class="handout-figure-list">
        <span class="handout-figure-words">{messages.print.toPlace}</span>
        {!isExplained &&
          items.map(({ id, label }) => (
            <bdi key={id} class="handout-figure-item">
              {label}
            </bdi>
          ))}
      </p>
      {isExplained && <HandoutDescriptions items={items} />}
    </>
  );
}

function fitToPage(drawing: Drawing, pageEms: number): number {
  const ems = fitFigure(drawing, pageEms, pageEms * USUAL_HEIGHT, 1);
  return ems < pageEms * TINY ? fitFigure(drawing, pageEms, pageEms * GREATEST_HEIGHT, 1) : ems;
}

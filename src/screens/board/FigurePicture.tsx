import type { ComponentChildren } from "preact";
import { FigureDrawing } from "../../drawing/FigureDrawing.tsx";
import { InkStrokes } from "../../drawing/InkDrawing.tsx";
import { type FigureLayout, fitFigure, layoutFigure } from "../../drawing/layout.ts";
import { messages } from "../../messages/board.ts";
import type { Drawing, FigureField } from "../../workshops/format.ts";
import type { InkStroke } from "../../workshops/ink.ts";
import type { BoardSource } from "./contract.ts";
import { readAnswer } from "./read-answers.ts";

const TEXT = 42; // board units
const HEIGHT = 800;
const WIDTH_BESIDE_LIST = 1120;

interface PictureProps {
  readonly field: FigureField;
  /** Board units. */
  readonly width?: number;
  readonly regionFills?: Readonly<Record<string, number>>;
  readonly overlay?: (layout: FigureLayout) => ComponentChildren;
  /** What a table drew over the figure. */
  readonly ink?: readonly InkStroke[];
}

/** The drawing, with text that can be read from the last row. */
export function FigurePicture(props: PictureProps) {
  const { field, width = WIDTH_BESIDE_LIST, regionFills, overlay, ink = [] } = props;
  const drawing = overlay || regionFills ? numberRegions(field.drawing, width) : field.drawing;
  const ems = fitFigure(drawing, width, HEIGHT, TEXT);
  return (
    <div class="board-figure-picture" style={{ "--board-ems": ems, "--board-em": TEXT }}>
      <FigureDrawing
        drawing={drawing}
        variant="board"
        ems={ems}
        direction={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}
        label={field.alternative}
        {...(regionFills && { regionFills })}
        overlay={(layout) => (
          <>
            {overlay?.(layout)}
            {ink.length > 0 && <FigureInk strokes={ink} layout={layout} />}
          </>
        )}
      />
    </div>
  );
}

/** What doesn't fit into the drawing stands in the list beside it, names by number, and not a second time below. */
function numberRegions(whole: Drawing, width: number): Drawing {
  if (whole.shape === "bars" || whole.shape === "cycle") return whole;
  const { inner: _inner, outer: _outer, ...drawing } = { inner: "", outer: "", ...whole };
  const { texts } = layoutFigure(drawing, fitFigure(drawing, width, HEIGHT, TEXT));
  if (!texts.some(({ role }) => role === "number")) return drawing;
  return {
    ...drawing,
    regions: drawing.regions.map((region, index) => ({ ...region, label: String(index + 1) })),
  };
}

/** Lies on the plot, where it was drawn. */
function FigureInk({
  strokes,
  layout: { plot },
}: {
  readonly strokes: readonly InkStroke[];
  readonly layout: FigureLayout;
}) {
  return (
    <svg
      x={plot.x}
      y={plot.y}
      width={plot.width}
      height={plot.height}
      viewBox={`0 0 1000 ${(plot.height / plot.width) * 1000}`}
      role="img"
      aria-label={messages.board.drawnByHand}
    >
      <InkStrokes strokes={strokes} />
    </svg>
  );
}

/** Reads what a table drew over a figure; nothing while no table is chosen. */
export function readFigureInk(
  source: BoardSource,
  worksheetId: string,
  field: FigureField,
  tableId: string | undefined,
): readonly InkStroke[] {
  if (tableId === undefined) return [];
  const [table] = readAnswer(source, { tableId, tableName: "" }, worksheetId, field);
  return table?.answer.ink?.[""] ?? [];
}

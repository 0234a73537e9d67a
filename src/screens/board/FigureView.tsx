import { type ReadonlySignal, useComputed, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { FigureDrawing } from "../../drawing/FigureDrawing.tsx";
import { type FigureLayout, fitFigure, layoutFigure } from "../../drawing/layout.ts";
import { messages } from "../../messages/index.ts";
import type { Drawing, FigureField } from "../../workshops/format.ts";
import type { BoardSource } from "./contract.ts";
import { FigureDots } from "./FigureDots.tsx";
import { FigureLevels } from "./FigureLevels.tsx";
import { FigureTokens } from "./FigureTokens.tsx";
import { type BoardPlace, reportExtent } from "./paging.ts";

const TEXT = 42; // board units
const [WIDTH, HEIGHT] = [1776, 800];
const WIDTH_BESIDE_LIST = 1120;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: FigureField;
  readonly place: BoardPlace;
}

/** A figure with what the room placed on it; one without marks as large as it can be. */
export function FigureView(props: Props) {
  switch (props.field.marks.kind) {
    case "none":
      return <StaticFigure {...props} />;
    case "points":
      return <FigureDots {...props} />;
    case "levels":
      return <FigureLevels {...props} />;
    case "tokens":
      return <FigureTokens {...props} />;
  }
}

function StaticFigure({ field, place }: Props) {
  useSignalEffect(() => reportExtent(place, [], 1));
  return <FigurePicture field={field} width={WIDTH} />;
}

interface PictureProps {
  readonly field: FigureField;
  /** Board units. */
  readonly width?: number;
  readonly regionFills?: Readonly<Record<string, number>>;
  readonly overlay?: (layout: FigureLayout) => ComponentChildren;
}

/** The drawing, with text that can be read from the last row. */
export function FigurePicture({ field, width = WIDTH_BESIDE_LIST, ...marks }: PictureProps) {
  const drawing = marks.overlay || marks.regionFills ? numberRegions(field.drawing, width) : field.drawing;
  const ems = fitFigure(drawing, width, HEIGHT, TEXT);
  return (
    <div class="board-figure-picture" style={{ "--board-ems": ems, "--board-em": TEXT }}>
      <FigureDrawing
        drawing={drawing}
        variant="board"
        ems={ems}
        direction={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}
        label={field.alternative}
        {...marks}
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

/** Tells the controls of the whole room and its tables; gives the table that was chosen. */
export function useChosenTable(
  source: BoardSource,
  place: BoardPlace,
  pages?: ReadonlySignal<number>,
): string | undefined {
  useSignalEffect(() => {
    const names = source.tables.value.map(({ tableName }) => tableName);
    reportExtent(place, [messages.board.wholeRoom, ...names], pages?.value ?? 1);
  });
  const chosen = useComputed(() => source.tables.value[place.step.value - 1]?.tableId);
  return chosen.value;
}

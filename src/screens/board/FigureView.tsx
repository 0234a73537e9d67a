import { useComputed, useSignalEffect } from "@preact/signals";
import type { FigureField } from "../../workshops/format.ts";
import type { BoardSource } from "./contract.ts";
import { FigureDots } from "./FigureDots.tsx";
import { FigureLevels } from "./FigureLevels.tsx";
import { FigurePicture, readFigureInk } from "./FigurePicture.tsx";
import { FigureTokens } from "./FigureTokens.tsx";
import { type BoardPlace, reportExtent } from "./paging.ts";

const WIDTH = 1776; // board units

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

/** Tables that drew over the figure can be stepped through. */
function StaticFigure({ source, worksheetId, field, place }: Props) {
  const drawers = useComputed(() =>
    source.tables.value.filter(
      ({ tableId }) => readFigureInk(source, worksheetId, field, tableId).length > 0,
    ),
  );
  useSignalEffect(() => {
    const names = drawers.value.map(({ tableName }) => tableName);
    reportExtent(place, names.length > 0 ? [field.label, ...names] : [], 1);
  });
  const chosen = drawers.value[place.step.value - 1]?.tableId;
  return (
    <FigurePicture field={field} width={WIDTH} ink={readFigureInk(source, worksheetId, field, chosen)} />
  );
}

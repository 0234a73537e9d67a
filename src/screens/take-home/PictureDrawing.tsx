import { FigureDrawing } from "../../drawing/FigureDrawing.tsx";
import { InkDrawing } from "../../drawing/InkDrawing.tsx";
import type { FigureLayout } from "../../drawing/layout.ts";
import type { VectorPicture } from "../../files/flow/flow.ts";
import { FigureInk } from "../print/FigureSketches.tsx";
import { FigureSpots } from "../print/FigureSpots.tsx";
import "../print/handout.css";
import "../print/handout-fields.css";

/** As wide as on a tablet, by the height of the text. */
const FIGURE_EMS = 45;

interface Props {
  readonly picture: VectorPicture;
  readonly direction: "ltr" | "rtl";
}

/** A picture of a document as it stands on paper. */
export function PictureDrawing({ picture, direction }: Props) {
  if (picture.kind === "ink") return <InkDrawing strokes={picture.strokes} />;
  const { figure, sketch } = picture;
  const drawOver = (layout: FigureLayout) => (
    <>
      {(sketch ? [sketch] : figure.sketches.filter(({ from }) => from === null)).map(({ strokes }, index) => (
        <FigureInk key={index} strokes={strokes} layout={layout} />
      ))}
      {!sketch && <FigureSpots figure={figure} layout={layout} />}
    </>
  );
  return (
    <FigureDrawing
      drawing={figure.drawing}
      variant="paper"
      ems={FIGURE_EMS}
      direction={direction}
      overlay={drawOver}
    />
  );
}

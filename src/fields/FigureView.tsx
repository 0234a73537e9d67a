import { messages } from "../messages/drawing.ts";
import type { FigureField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { FigureLevels } from "./FigureLevels.tsx";
import { FigurePicture } from "./FigurePicture.tsx";
import { FigurePoints } from "./FigurePoints.tsx";
import { FigureTokens } from "./FigureTokens.tsx";
import "./FigureView.css";

const KINDS = { none: FigurePicture, points: FigurePoints, levels: FigureLevels, tokens: FigureTokens };

/** A drawing to place marks on, the same by plain controls, and the picture in words. */
export function FigureView(props: FieldProps<FigureField>) {
  const { field } = props;
  const Kind = KINDS[field.marks.kind];
  return (
    <div class="figure-view">
      <Kind {...props} />
      <details class="figure-words">
        <summary>{messages.drawing.inWords}</summary>
        <p>{field.alternative}</p>
      </details>
    </div>
  );
}

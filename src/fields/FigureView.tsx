import { FigureDrawing } from "../drawing/FigureDrawing.tsx";
import { messages } from "../messages/index.ts";
import type { FigureField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import "./FigureView.css";

const words = messages.drawing;

/** A drawing with marks on it, and the same as plain controls below. */
export function FigureView({ field }: FieldProps<FigureField>) {
  return (
    <div class="figure-view">
      <FigureDrawing drawing={field.drawing} variant="screen" ems={45} />
      <details class="figure-words">
        <summary>{words.inWords}</summary>
        <p>{field.alternative}</p>
      </details>
    </div>
  );
}

import { PenLine } from "lucide";
import type { FigureLayout } from "../drawing/layout.ts";
import type { Direction } from "../drawing/parts.ts";
import { messages } from "../messages/drawing.ts";
import { Button } from "../ui/Button.tsx";
import type { InkStroke } from "../workshops/ink.ts";
import type { AnswerEdits } from "./contract.ts";
import { InkSurface } from "./InkSurface.tsx";
import { type InkTool, InkTools } from "./InkTools.tsx";
import "./FigureSketch.css";

const words = messages.drawing;

interface FigureGlassProps {
  readonly address: string;
  readonly strokes: readonly InkStroke[];
  readonly edit: AnswerEdits;
  readonly tool: InkTool;
  readonly label: string;
  readonly layout: FigureLayout;
  readonly direction: Direction;
}

/** A sheet of glass over a figure's plot, to draw on. */
export function FigureGlass({ layout, direction, ...surface }: FigureGlassProps) {
  const { plot, width, height } = layout;
  const before = direction === "rtl" ? width - plot.x - plot.width : plot.x;
  const part = (length: number, of: number) => `${(length / of) * 100}%`;
  return (
    <div
      class="figure-glass"
      style={{
        insetInlineStart: part(before, width),
        insetBlockStart: part(plot.y, height),
        inlineSize: part(plot.width, width),
      }}
    >
      <InkSurface {...surface} height={(plot.height / plot.width) * 1000} />
    </div>
  );
}

interface SketchToolsProps {
  /** What is drawn on. */
  readonly label: string;
  /** null: not drawing now. */
  readonly tool: InkTool | null;
  readonly onTool: (tool: InkTool | null) => void;
}

/** The way to the glass, and the pens while it lies there. */
export function SketchTools({ label, tool, onTool }: SketchToolsProps) {
  if (tool !== null) return <InkTools tool={tool} onTool={onTool} onDone={() => onTool(null)} />;
  return (
    <Button
      tone="quiet"
      class="figure-sketch"
      icon={PenLine}
      aria-label={words.sketchOf(label)}
      onClick={() => onTool(1)}
    >
      {words.sketch}
    </Button>
  );
}

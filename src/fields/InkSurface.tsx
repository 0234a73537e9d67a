import { useEffect, useRef } from "preact/hooks";
import { InkStrokes } from "../drawing/InkDrawing.tsx";
import { cutPoints, outlineStroke, strokePasses } from "../drawing/ink.ts";
import { messages } from "../messages/drawing.ts";
import { INK_LIMITS, type InkStroke } from "../workshops/ink.ts";
import type { AnswerEdits } from "./contract.ts";
import type { InkTool } from "./InkTools.tsx";
import { followPen } from "./ink-pen.ts";
import "./InkSurface.css";

/** How near to a stroke the eraser must come, in thousandths of the width. */
const ERASER_REACH = 12;

interface InkSurfaceProps {
  /** An `inkAddress`. */
  readonly address: string;
  readonly strokes: readonly InkStroke[];
  readonly edit: AnswerEdits;
  readonly tool: InkTool;
  /** In thousandths of the width. */
  readonly height: number;
  /** What is drawn on. */
  readonly label: string;
}

/** A sheet to draw on: a stroke is kept when the pen lifts, the eraser takes whole strokes. */
export function InkSurface({ address, strokes, edit, tool, height, label }: InkSurfaceProps) {
  const surface = useRef<SVGSVGElement>(null);
  const wet = useRef<SVGPathElement>(null);
  const now = useRef(strokes);
  now.current = strokes;
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const showWet = (path: string) => wet.current?.setAttribute("d", path);
    if (tool === "eraser") {
      const erase = (points: readonly number[]) => {
        for (const [x, y] of listWay(points)) {
          for (const stroke of now.current) {
            if (strokePasses(stroke, x, y, ERASER_REACH)) edit.removeStroke(address, stroke.id);
          }
        }
      };
      return followPen(element, { onMove: erase, onEnd: () => {}, onCancel: () => {} });
    }
    return followPen(element, {
      onMove: (points) => showWet(outlineStroke({ pen: tool, points })),
      onEnd: (points) => {
        showWet("");
        const room = INK_LIMITS.strokesPerDrawing - now.current.length;
        for (const piece of cutPoints(points).slice(0, Math.max(0, room))) {
          edit.addStroke(address, { pen: tool, points: piece });
        }
      },
      onCancel: () => showWet(""),
    });
  }, [address, edit, tool]);
  return (
    <svg
      ref={surface}
      class={`ink-surface ${tool === "eraser" ? "ink-surface-erasing" : ""}`}
      viewBox={`0 0 1000 ${height}`}
      role="img"
      aria-label={messages.fields.inkOf(label, strokes.length)}
    >
      <InkStrokes strokes={strokes} />
      <path ref={wet} class={tool === "eraser" ? "" : `ink-pen-${tool}`} />
    </svg>
  );
}

/** Places along the last step of the eraser, so close that no stroke slips between them. */
function listWay(points: readonly number[]): readonly (readonly [number, number])[] {
  const [x = 0, y = 0] = points.slice(-3);
  const [fromX = x, fromY = y] = points.slice(-6, -3);
  const count = Math.ceil(Math.hypot(x - fromX, y - fromY) / ERASER_REACH) || 1;
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    return [fromX + (x - fromX) * part, fromY + (y - fromY) * part] as const;
  });
}

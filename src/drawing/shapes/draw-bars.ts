import type { Drawing } from "../../workshops/format.ts";
import type { FigureParts, Frame } from "../parts.ts";

export function drawBars(_drawing: Extract<Drawing, { shape: "bars" }>, { width }: Frame): FigureParts {
  const height = width * 1;
  return { width, height, plot: { x: 0, y: 0, width, height }, regions: [], lines: [], texts: [] };
}

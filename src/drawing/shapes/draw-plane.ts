import type { Drawing } from "../../workshops/format.ts";
import type { FigureParts, Frame } from "../parts.ts";

export function drawPlane(_drawing: Extract<Drawing, { shape: "plane" }>, { width }: Frame): FigureParts {
  const height = width * 0.75;
  return { width, height, plot: { x: 0, y: 0, width, height }, regions: [], lines: [], texts: [] };
}

import type { Paper } from "../../handout/contract.ts";
import type { Orientation } from "../../handout/handout.ts";
import { PAGE_FOOT_MM, PAGE_MARGIN_MM, PAPER_SIZES_MM } from "../../handout/paper.ts";

/** Word measures in twentieths of a point. */
const TWIPS_PER_MM = 1440 / 25.4;
export const toTwips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);
export const toMm = (twips: number): number => twips / TWIPS_PER_MM;

const PIXELS_PER_MM = 96 / 25.4;
export const toPixels = (millimetres: number): number => Math.round(millimetres * PIXELS_PER_MM);

const RUNNING_MM = 10;
const RUNNING_ROOM_MM = 4;

/** A page as the printed handout has it. Width and height are of the upright sheet. */
export function measurePage(paper: Paper, orientation: Orientation) {
  const { width, height } = PAPER_SIZES_MM[paper];
  const across = orientation === "portrait" ? width : height;
  return {
    width: toTwips(width),
    height: toTwips(height),
    margin: toTwips(PAGE_MARGIN_MM),
    /** Room for the running title over the text. */
    top: toTwips(PAGE_MARGIN_MM + RUNNING_ROOM_MM),
    foot: toTwips(PAGE_FOOT_MM),
    /** From the edge to the running title. */
    running: toTwips(RUNNING_MM),
    /** Between the margins, in millimetres. */
    roomMm: across - 2 * PAGE_MARGIN_MM,
  };
}

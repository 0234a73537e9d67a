import type { Paper, TypeSize } from "../../handout/contract.ts";
import type { Orientation } from "../../handout/handout.ts";
import { PAGE_FOOT_MM, PAGE_MARGIN_MM, PAPER_SIZES_MM, TYPE_POINTS } from "../../handout/paper.ts";

const MM_PER_POINT = 25.4 / 72;

const readTypeMm = (size: TypeSize): number => TYPE_POINTS[size] * MM_PER_POINT;

/** The custom properties that handout.css sets its pages by. */
export function readLengths(paper: Paper, size: TypeSize): Record<`--${string}`, string> {
  const { width, height } = PAPER_SIZES_MM[paper];
  const typeMm = readTypeMm(size);
  return {
    "--handout-type": `${TYPE_POINTS[size]}pt`,
    "--handout-short": String(width / typeMm),
    "--handout-long": String(height / typeMm),
    "--handout-margin": `${PAGE_MARGIN_MM / typeMm}em`,
    "--handout-foot": `${PAGE_FOOT_MM / typeMm}em`,
  };
}

/** Height of a page between its margins, by the height of the type. */
export function readPageEms(paper: Paper, size: TypeSize, orientation: Orientation): number {
  const { width, height } = PAPER_SIZES_MM[paper];
  const across = orientation === "portrait" ? height : width;
  return (across - PAGE_MARGIN_MM - PAGE_FOOT_MM) / readTypeMm(size);
}

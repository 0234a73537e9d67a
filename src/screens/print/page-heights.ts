import type { Paper } from "../../handout/contract.ts";
import type { Orientation } from "../../handout/handout.ts";
import { PAGE_FOOT_MM, PAGE_MARGIN_MM, PAPER_SIZES_MM } from "../../handout/paper.ts";

const PX_PER_MM = 96 / 25.4;
/** Left free at the foot of a page: a printer's letters can be a hair wider than those on screen. */
const SLACK_PX = 8;

/** Height of a page's text in px, by how the page is turned. */
export function measureHeights(paper: Paper): Readonly<Record<Orientation, number>> {
  const { width, height } = PAPER_SIZES_MM[paper];
  const measure = (mm: number) => (mm - PAGE_MARGIN_MM - PAGE_FOOT_MM) * PX_PER_MM - SLACK_PX;
  return { portrait: measure(height), landscape: measure(width) };
}

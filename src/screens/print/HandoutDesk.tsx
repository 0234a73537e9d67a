import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { Paper, Tone, TypeSize } from "../../handout/contract.ts";
import type { Handout } from "../../handout/handout.ts";
import { writePageRules } from "../../handout/page-rules.ts";
import { PAGE_FOOT_MM, PAGE_MARGIN_MM, PAPER_SIZES_MM, TYPE_POINTS } from "../../handout/paper.ts";
import { usePaperScale } from "./use-paper-scale.ts";
import "./handout.css";
import "./handout-paper.css";
import "./handout-front.css";
import "./handout-fields.css";
import "./handout-tables.css";
import "./handout-tone.css";

const MM_PER_POINT = 25.4 / 72;

interface Props extends Pick<Handout, "language" | "direction"> {
  readonly paper: Paper;
  readonly size: TypeSize;
  readonly tone?: Tone;
  /** Where flows are measured. */
  readonly bench?: RefObject<HTMLDivElement | null>;
  /** Where the pages go; nothing else of the document is printed. */
  readonly papers?: RefObject<HTMLDivElement | null>;
}

/** What pages are set on: paper, type and language. Whoever has it puts the pages there. */
export function HandoutDesk({ language, direction, paper, size, tone = "mono", bench, papers }: Props) {
  const root = useRef<HTMLDivElement>(null);
  usePaperScale(root, paper);
  const { width, height } = PAPER_SIZES_MM[paper];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const lengths = {
    "--handout-pair": String(Math.min(long / 2 / short, short / long)),
    "--handout-type": `${TYPE_POINTS[size]}pt`,
    "--handout-short": `${width}mm`,
    "--handout-long": `${height}mm`,
    "--handout-long-ems": String(height / (TYPE_POINTS[size] * MM_PER_POINT)),
    "--handout-margin": `${PAGE_MARGIN_MM}mm`,
    "--handout-foot": `${PAGE_FOOT_MM}mm`,
  };
  return (
    <div
      ref={root}
      class={`handout handout-type-${size} handout-tone-${tone}`}
      lang={language}
      dir={direction}
      style={lengths}
    >
      <style>{writePageRules(paper)}</style>
      <div ref={bench ?? null} class="handout-bench" aria-hidden="true" />
      <div ref={papers ?? null} class="handout-papers" />
    </div>
  );
}

import type { Paper } from "./contract.ts";
import { HandoutSheet } from "./HandoutSheet.tsx";
import type { Handout } from "./handout.ts";
import { writePageRules } from "./page-rules.ts";
import { PAGE_MARGIN_MM, PAPER_SIZES_MM } from "./paper.ts";
import "./handout.css";
import "./handout-fields.css";

/** Type size of the handout; on screen the whole sheet scales with it. */
const TYPE_MM = 3.704; // 10.5 pt

interface Props {
  readonly handout: Handout;
  readonly paper: Paper;
}

/** All chosen sheets: a preview on screen, and the only thing that is printed. */
export function HandoutPages({ handout, paper }: Props) {
  const { width, height } = PAPER_SIZES_MM[paper];
  const lengths = {
    "--handout-short": String(width / TYPE_MM),
    "--handout-long": String(height / TYPE_MM),
    "--handout-margin": `${PAGE_MARGIN_MM / TYPE_MM}em`,
  };
  return (
    <div class="handout" lang={handout.language} dir={handout.direction} style={lengths}>
      <style>{writePageRules(handout, paper)}</style>
      {handout.sheets.map((sheet) => (
        <HandoutSheet key={sheet.id} handout={handout} sheet={sheet} />
      ))}
    </div>
  );
}

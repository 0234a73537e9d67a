import type { Paper, TypeSize } from "../../handout/contract.ts";
import type { Handout } from "../../handout/handout.ts";
import { readRoom } from "../../handout/page-room.ts";
import { writePageRules } from "../../handout/page-rules.ts";
import { PAGE_FOOT_MM, PAGE_MARGIN_MM, PAPER_SIZES_MM, TYPE_POINTS } from "../../handout/paper.ts";
import { HandoutCover, HandoutSources, HandoutStrays } from "./HandoutFront.tsx";
import { HandoutSheet } from "./HandoutSheet.tsx";
import "./handout.css";
import "./handout-front.css";
import "./handout-fields.css";
import "./handout-tables.css";

const MM_PER_POINT = 25.4 / 72;

interface Props {
  readonly handout: Handout;
  readonly paper: Paper;
  readonly size: TypeSize;
}

/** All chosen sheets: a preview on screen, and the only thing that is printed. */
export function HandoutPages({ handout, paper, size }: Props) {
  const { width, height } = PAPER_SIZES_MM[paper];
  const typeMm = TYPE_POINTS[size] * MM_PER_POINT;
  const lengths = {
    "--handout-type": `${TYPE_POINTS[size]}pt`,
    "--handout-short": String(width / typeMm),
    "--handout-long": String(height / typeMm),
    "--handout-margin": `${PAGE_MARGIN_MM / typeMm}em`,
    "--handout-foot": `${PAGE_FOOT_MM / typeMm}em`,
  };
  return (
    <div
      class={`handout handout-type-${size}`}
      lang={handout.language}
      dir={handout.direction}
      style={lengths}
    >
      <style>{writePageRules(handout, paper, size)}</style>
      {handout.cover && <HandoutCover cover={handout.cover} hasSources={handout.sources.length > 0} />}
      {handout.sheets.map((sheet) => (
        <HandoutSheet
          key={sheet.id}
          handout={handout}
          sheet={sheet}
          room={readRoom(size, sheet.orientation)}
          pageEms={
            ((sheet.orientation === "portrait" ? height : width) - PAGE_MARGIN_MM - PAGE_FOOT_MM) / typeMm
          }
        />
      ))}
      {handout.strays.length > 0 && <HandoutStrays handout={handout} />}
      {handout.sources.length > 0 && <HandoutSources handout={handout} />}
    </div>
  );
}

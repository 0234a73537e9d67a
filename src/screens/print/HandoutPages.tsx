import type { Paper, TypeSize } from "../../handout/contract.ts";
import type { Handout } from "../../handout/handout.ts";
import { readRoom } from "../../handout/page-room.ts";
import { writePageRules } from "../../handout/page-rules.ts";
import { HandoutCover, HandoutSources, HandoutStrays } from "./HandoutFront.tsx";
import { HandoutSheet } from "./HandoutSheet.tsx";
import { readLengths, readPageEms } from "./paper-lengths.ts";
import "./handout.css";
import "./handout-front.css";
import "./handout-fields.css";
import "./handout-tables.css";

interface Props {
  readonly handout: Handout;
  readonly paper: Paper;
  readonly size: TypeSize;
}

/** All chosen sheets: a preview on screen, and the only thing that is printed. */
export function HandoutPages({ handout, paper, size }: Props) {
  return (
    <div
      class={`handout handout-type-${size}`}
      lang={handout.language}
      dir={handout.direction}
      style={readLengths(paper, size)}
    >
      <style>{writePageRules(handout, paper, size)}</style>
      {handout.cover && <HandoutCover cover={handout.cover} hasSources={handout.sources.length > 0} />}
      {handout.sheets.map((sheet) => (
        <HandoutSheet
          key={sheet.id}
          handout={handout}
          sheet={sheet}
          room={readRoom(size, sheet.orientation)}
          pageEms={readPageEms(paper, size, sheet.orientation)}
        />
      ))}
      {handout.strays.length > 0 && <HandoutStrays handout={handout} />}
      {handout.sources.length > 0 && <HandoutSources handout={handout} />}
    </div>
  );
}

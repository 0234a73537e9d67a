import { signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { FixedBoardUnit } from "../board/chart-look.ts";
import type { BoardSource } from "../board/contract.ts";
import type { BoardPlace } from "../board/paging.ts";
import { ShownView } from "../board/ShownView.tsx";
import type { BoardView } from "../board/views.ts";

interface ReportBoardProps {
  readonly view: BoardView;
  readonly source: BoardSource;
  readonly worksheetId: string;
  /** The workshop's, BCP 47. */
  readonly language: string;
}

/** CSS pixels: a board of 1920 units across, small enough for three on a page. */
const UNIT = 0.31;

const makePlace = (page: number): BoardPlace => ({
  step: signal(0),
  steps: signal([]),
  page: signal(page),
  pages: signal(1),
  spot: signal(""),
});

/** A view of the board as a picture of the report; one that needs several pages stands there page after page. */
export function ReportBoard(props: ReportBoardProps) {
  const first = useMemo(() => makePlace(0), [props.view.id]);
  const pages = first.pages.value;
  const others = useMemo(
    () => Array.from({ length: pages - 1 }, (_, index) => makePlace(index + 1)),
    [pages],
  );
  return (
    <figure class="report-figure">
      <figcaption>{props.view.label}</figcaption>
      {[first, ...others].map((place, index) => (
        <FixedBoardUnit.Provider key={index} value={UNIT}>
          <div class="board report-board" style={{ "--board-unit": `${UNIT}px` }}>
            <ShownView {...props} place={place} />
          </div>
        </FixedBoardUnit.Provider>
      ))}
    </figure>
  );
}

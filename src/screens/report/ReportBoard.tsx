import { signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
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
        <div key={index} class="board report-board">
          <ShownView {...props} place={place} />
        </div>
      ))}
    </figure>
  );
}

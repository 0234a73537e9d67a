import type { ComponentChild } from "preact";
import { Coverage } from "./Coverage.tsx";
import type { BoardSource } from "./contract.ts";
import { FigureView } from "./FigureView.tsx";
import { HeatMap } from "./HeatMap.tsx";
import { PhotoWall } from "./PhotoWall.tsx";
import { ProfileLines } from "./ProfileLines.tsx";
import type { BoardPlace } from "./paging.ts";
import { RatingMeans } from "./RatingMeans.tsx";
import { RatingProfile } from "./RatingProfile.tsx";
import { RatingShift } from "./RatingShift.tsx";
import { RatingSpread } from "./RatingSpread.tsx";
import { SplitWall } from "./SplitWall.tsx";
import { Tally } from "./Tally.tsx";
import { Timeline } from "./Timeline.tsx";
import type { BoardView } from "./views.ts";
import { Wall } from "./Wall.tsx";
import { Words } from "./Words.tsx";

interface Props {
  readonly view: BoardView;
  readonly source: BoardSource;
  readonly worksheetId: string;
  /** The workshop's, BCP 47. */
  readonly language: string;
  readonly place: BoardPlace;
}

/** Draws the view that the presenter chose. */
export function ViewOf({ view, source, worksheetId, language, place }: Props): ComponentChild {
  const same = { source, worksheetId, place };
  switch (view.kind) {
    case "spread":
      return <RatingSpread {...same} field={view.field} />;
    case "means":
      return <RatingMeans {...same} field={view.field} />;
    case "shift":
      return <RatingShift {...same} field={view.field} />;
    case "profile":
      return <RatingProfile {...same} field={view.field} />;
    case "lines":
      return <ProfileLines {...same} field={view.field} />;
    case "tally":
      return <Tally {...same} field={view.field} by={view.by} />;
    case "heat":
      return <HeatMap {...same} field={view.field} />;
    case "wall":
      return <Wall {...same} field={view.field} check={view.check} />;
    case "split":
      return <SplitWall {...same} field={view.field} />;
    case "words":
      return <Words {...same} field={view.field} language={language} />;
    case "figure":
      return <FigureView {...same} field={view.field} />;
    case "coverage":
      return <Coverage source={source} worksheetId={worksheetId} field={view.field} />;
    case "timeline":
      return <Timeline {...same} fields={view.fields} />;
    case "photos":
      return <PhotoWall {...same} />;
  }
}

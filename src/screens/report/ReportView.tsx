import type { BoardSource } from "../board/contract.ts";
import type { BoardView } from "../board/views.ts";
import { ReportBoard } from "./ReportBoard.tsx";
import { ReportWall } from "./ReportWall.tsx";

interface ReportViewProps {
  readonly view: BoardView;
  readonly source: BoardSource;
  readonly worksheetId: string;
  /** The workshop's, BCP 47. */
  readonly language: string;
  /** Whether the worksheet is promised without names. */
  readonly anonymous: boolean;
  /** Whether the presenter has taken a card off the wall. */
  readonly isTaken: (cardKey: string) => boolean;
}

/** A view of the board on paper: texts as a list, everything else as a picture. */
export function ReportView({ view, source, worksheetId, language, anonymous, isTaken }: ReportViewProps) {
  if (view.kind !== "wall" && view.kind !== "split") {
    return <ReportBoard view={view} source={source} worksheetId={worksheetId} language={language} />;
  }
  const { label, field } = view;
  return <ReportWall {...{ label, field, source, worksheetId, anonymous, isTaken }} />;
}

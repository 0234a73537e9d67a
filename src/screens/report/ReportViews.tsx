import type { PresenterSession } from "../../session/presenter.ts";
import { worksheetStage } from "../../session/stage/agenda.ts";
import type { Worksheet } from "../../workshops/format.ts";
import type { BoardSource } from "../board/contract.ts";
import type { BoardView } from "../board/views.ts";
import { ReportBoard } from "./ReportBoard.tsx";
import { ReportWall } from "./ReportWall.tsx";

interface ReportViewsProps {
  readonly session: PresenterSession;
  readonly worksheet: Worksheet;
  readonly views: readonly BoardView[];
  /** What is shown: the answers as they are, or as they once were. */
  readonly source: BoardSource;
  /** Whether the presenter has taken a card off the wall. */
  readonly isTaken: (cardKey: string) => boolean;
}

/** Views of the board on paper: texts as lists, everything else as pictures. */
export function ReportViews({ session, worksheet: { id }, views, source, isTaken }: ReportViewsProps) {
  const { anonymous } = worksheetStage(session.ground.stage.value, id);
  const { language } = session.ground.workshop;
  return views.map((view) =>
    view.kind === "wall" || view.kind === "split" ? (
      <ReportWall
        key={view.id}
        label={view.label}
        field={view.field}
        source={source}
        worksheetId={id}
        anonymous={anonymous}
        isTaken={isTaken}
      />
    ) : (
      <ReportBoard key={view.id} view={view} source={source} worksheetId={id} language={language} />
    ),
  );
}

import { useMemo } from "preact/hooks";
import { messages } from "../../messages/oversight.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { worksheetStage } from "../../session/stage/agenda.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { freezeSource, hideNames } from "../board/sources.ts";
import { listViews } from "../board/views.ts";
import { ReportView } from "../report/ReportView.tsx";
import "../report/report.css";

interface SnapshotLookProps {
  readonly session: PresenterSession;
  readonly snapshotId: string;
  readonly worksheet: Worksheet;
}

/** What a snapshot holds: its texts and its pictures, as the report has them. */
export function SnapshotLook({ session, snapshotId, worksheet }: SnapshotLookProps) {
  const { anonymous } = worksheetStage(session.ground.stage.value, worksheet.id);
  const source = useMemo(() => {
    const live = anonymous ? hideNames(session, worksheet.id) : session;
    return freezeSource(live, session.desk.readSnapshot(snapshotId));
  }, [session, snapshotId, worksheet, anonymous]);
  return (
    <section class="snapshot-look" aria-label={messages.oversight.keep.look}>
      {listViews(worksheet).map((view) => (
        <ReportView
          key={view.id}
          view={view}
          source={source}
          worksheetId={worksheet.id}
          language={session.ground.workshop.language}
          anonymous={anonymous}
          isTaken={() => false}
        />
      ))}
    </section>
  );
}

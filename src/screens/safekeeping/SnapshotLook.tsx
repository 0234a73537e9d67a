import { useMemo } from "preact/hooks";
import { messages } from "../../messages/oversight.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { worksheetStage } from "../../session/stage/agenda.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { freezeSource, hideNames } from "../board/sources.ts";
import { listViews } from "../board/views.ts";
import { ReportViews } from "../report/ReportViews.tsx";
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
      <ReportViews
        session={session}
        worksheet={worksheet}
        views={listViews(worksheet)}
        source={source}
        isTaken={() => false}
      />
    </section>
  );
}

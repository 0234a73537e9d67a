import { useMemo } from "preact/hooks";
import { messages } from "../../messages/report.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { worksheetStage } from "../../session/stage/agenda.ts";
import { countTables } from "../../summary/answered.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { hideNames } from "../board/sources.ts";
import { type BoardView, listViews } from "../board/views.ts";
import { ReportPhotos } from "./ReportPhotos.tsx";
import { ReportViews } from "./ReportViews.tsx";

const words = messages.report;

interface ReportWorksheetProps {
  readonly session: PresenterSession;
  readonly worksheet: Worksheet;
  /** The presenter's; "" = none, or not wanted. */
  readonly notes: string;
}

/** One worksheet: its pictures as on the board, its texts as lists. */
export function ReportWorksheet({ session, worksheet, notes }: ReportWorksheetProps) {
  const { anonymous } = worksheetStage(session.ground.stage.value, worksheet.id);
  const source = useMemo(
    () => (anonymous ? hideNames(session, worksheet.id) : session),
    [session, worksheet, anonymous],
  );
  const views = useMemo(() => listViews(worksheet), [worksheet]);
  // A list of texts that is empty shows nothing by itself.
  const isShown = (view: BoardView): boolean => {
    if (view.kind === "wall" || view.kind === "split") return true;
    if (view.kind === "coverage" || view.kind === "photos") return false;
    const fields = view.kind === "timeline" ? view.fields : [view.field];
    return fields.some((field) =>
      session.tables.value.some(
        ({ tableId }) => countTables([[session.answer(tableId, worksheet.id, field.id).value]]).tables > 0,
      ),
    );
  };
  const cards = session.desk.cards.value;
  const isTaken = (key: string): boolean => cards.get(key)?.hidden ?? false;
  const taken = [...cards].filter(([key, { hidden }]) => hidden && key.startsWith(`${worksheet.id}/`)).length;
  return (
    <section class="report-worksheet">
      <h2>{worksheet.title}</h2>
      {anonymous && <p class="report-note">{words.anonymous}</p>}
      <ReportViews
        session={session}
        worksheet={worksheet}
        views={views.filter(isShown)}
        source={source}
        isTaken={isTaken}
      />
      <ReportPhotos source={source} worksheetId={worksheet.id} anonymous={anonymous} isTaken={isTaken} />
      {taken > 0 && <p class="report-note">{words.taken(taken)}</p>}
      {notes && (
        <div class="report-notes">
          <h3>{words.myNotes}</h3>
          <p>{notes}</p>
        </div>
      )}
    </section>
  );
}

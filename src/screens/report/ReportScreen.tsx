import { Printer } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/report.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { listAgenda } from "../../session/stage/agenda.ts";
import { countTables } from "../../summary/answered.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { Button } from "../../ui/Button.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { hasPhotos } from "../board/photo-cards.ts";
import { useProjectorTheme } from "../board/use-projector-theme.ts";
import { VoteResult } from "../board/VoteResult.tsx";
import { sessionPath } from "../session/paths.ts";
import { ReportWorksheet } from "./ReportWorksheet.tsx";
import "../board/Board.css";
import "../board/board-views.css";
import "../board/board-wall.css";
import "../board/board-scale.css";
import "../board/board-figure.css";
import "../board/board-presenting.css";
import "./report.css";

const words = messages.report;

/** The whole session as a document to print or save: every board, every table, votes; it needs no link. */
export function ReportScreen({ session }: { readonly session: PresenterSession }) {
  useProjectorTheme();
  const [withNotes, setWithNotes] = useState(false);
  const { ground, desk } = session;
  const record = ground.record.value;
  const stage = ground.stage.value;
  const { worksheets } = ground.workshop;
  const tables = session.tables.value;
  const answered = listAgenda(
    stage,
    worksheets.map(({ id }) => id),
  ).flatMap(({ id }) => {
    const worksheet = worksheets.find((one) => one.id === id);
    const count = countTables(
      tables.map(({ tableId }) =>
        (worksheet?.fields ?? []).map((field) => session.answer(tableId, id, field.id).value),
      ),
    );
    return worksheet && (count.tables > 0 || hasPhotos(session, id)) ? [worksheet] : [];
  });
  return (
    <AppFrame
      title={`${words.title} · ${record.title}`}
      back={{ href: `#${sessionPath(ground.id)}`, label: words.console }}
      actions={
        <>
          <Switch on={withNotes} onToggle={setWithNotes}>
            {words.notes}
          </Switch>
          <Button tone="primary" icon={Printer} onClick={() => print()}>
            {words.print}
          </Button>
        </>
      }
    >
      <article class="report">
        <header class="report-cover">
          <h1>{record.title}</h1>
          <p>{ground.workshop.title}</p>
          <p>
            {words.held(new Date(record.createdAt).toLocaleDateString(undefined, { dateStyle: "long" }))} ·{" "}
            {words.tables(tables.length)}
          </p>
          <p>{tables.map(({ tableName }) => tableName).join(" · ")}</p>
        </header>
        {answered.length === 0 && <p>{words.nothing}</p>}
        {answered.map((worksheet) => (
          <ReportWorksheet
            key={worksheet.id}
            session={session}
            worksheet={worksheet}
            notes={withNotes ? desk.plan(worksheet.id).value.notes : ""}
          />
        ))}
        {stage.votes.length > 0 && (
          <section class="report-worksheet">
            <h2>{words.votes}</h2>
            {stage.votes.map((vote) => (
              <div key={vote.id} class="board report-board">
                <VoteResult vote={{ ...vote, held: false }} result={session.voteResult(vote.id)} />
              </div>
            ))}
          </section>
        )}
      </article>
    </AppFrame>
  );
}

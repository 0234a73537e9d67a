import { useRef } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Countdown } from "../pace/Countdown.tsx";
import { FullscreenButton } from "./BoardControls.tsx";
import { PresentedBoard } from "./PresentedBoard.tsx";
import { useProjectorTheme } from "./use-projector-theme.ts";
import "./Board.css";
import "./board-presenting.css";

/** The window for the projector: what the desk says, and nothing to press but full screen, which fades away. */
export function ProjectorScreen({ session }: { readonly session: PresenterSession }) {
  useProjectorTheme();
  const root = useRef<HTMLDivElement>(null);
  const { worksheetId } = session.desk.board.value;
  const worksheet = session.ground.workshop.worksheets.find(({ id }) => id === worksheetId);
  return (
    <div ref={root} class="projector">
      {worksheet ? (
        <PresentedBoard key={worksheet.id} session={session} worksheet={worksheet} follows />
      ) : (
        <Greeting session={session} />
      )}
      <div class="projector-fullscreen">
        <FullscreenButton board={root} />
      </div>
    </div>
  );
}

/** Before the first worksheet and in the breaks. */
function Greeting({ session }: { readonly session: PresenterSession }) {
  const { ground } = session;
  const { agenda, current, activity } = ground.stage.value;
  const pause = agenda.find((item) => item.kind === "break" && item.id === current);
  return (
    <main class="board board-follows projector-greeting">
      <h1>{pause?.kind === "break" ? pause.title : ground.record.value.title}</h1>
      {!pause && <p>{messages.board.greeting}</p>}
      {activity && (
        <Countdown key={`${activity.id}/${activity.at}`} activity={activity} clock={ground.clock} />
      )}
    </main>
  );
}

import { messages as boardMessages } from "../../messages/board.ts";
import { messages } from "../../messages/index.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { listShownWorksheets } from "../../session/stage/agenda.ts";
import { Failure } from "../../ui/Failure.tsx";
import { goTo } from "../../ui/route.ts";
import { goToAgendaItem, worksheetIdsOf } from "../agenda/run.ts";
import { boardPath, sessionPath } from "../session/paths.ts";
import type { BoardWays } from "./BoardControls.tsx";
import { PresentedBoard } from "./PresentedBoard.tsx";

interface BoardScreenProps {
  readonly session: PresenterSession;
  readonly worksheetId: string;
}

/** The board of one worksheet of an open session, for a presenter with one screen. */
export function BoardScreen({ session, worksheetId }: BoardScreenProps) {
  const worksheet = session.ground.workshop.worksheets.find((one) => one.id === worksheetId);
  const back = sessionPath(session.ground.id);
  if (worksheet) {
    const ways = { console: `#${back}`, ...findWays(session, worksheetId) };
    return <PresentedBoard key={worksheet.id} session={session} worksheet={worksheet} ways={ways} />;
  }
  const words = messages.session;
  return (
    <Failure title={messages.worksheets.unknown} retry={{ label: words.bar.session, run: () => goTo(back) }}>
      {messages.common.yourAnswersAreSafe}
    </Failure>
  );
}

/** To the worksheets before and after in the order of the day; from the one that is on, the day goes along. */
function findWays(session: PresenterSession, worksheetId: string): Pick<BoardWays, "previous" | "next"> {
  const { ground } = session;
  const stage = ground.stage.value;
  const isOn = stage.current === worksheetId;
  // Counted from here, also where this one is hidden.
  const shown = listShownWorksheets({ ...stage, current: worksheetId }, worksheetIdsOf(session));
  const words = boardMessages.board.controls;
  const leadTo = (index: number, goOn: (title: string) => string, look: (title: string) => string) => {
    const worksheet = ground.workshop.worksheets.find(({ id }) => id === shown[index]);
    if (!worksheet) return null;
    const { id, title } = worksheet;
    const path = boardPath(ground.id, id);
    return isOn
      ? { path, label: goOn(title), onGo: () => goToAgendaItem(session, id) }
      : { path, label: look(title) };
  };
  const at = shown.indexOf(worksheetId);
  const previous = leadTo(at - 1, words.goBackTo, words.previousWorksheet);
  const next = leadTo(at + 1, words.goOnTo, words.nextWorksheet);
  return { ...(previous && { previous }), ...(next && { next }) };
}

import { messages as boardMessages } from "../../messages/board.ts";
import { messages } from "../../messages/index.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { goToItem, listAgenda } from "../../session/stage/agenda.ts";
import { Failure } from "../../ui/Failure.tsx";
import { goTo } from "../../ui/route.ts";
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
  const stage = session.ground.stage.value;
  const { worksheets } = session.ground.workshop;
  const shown = listAgenda(
    stage,
    worksheets.map(({ id }) => id),
  ).flatMap((item) => {
    const isPassed = item.kind === "break" || (item.hidden && item.id !== worksheetId);
    return isPassed ? [] : [item.id];
  });
  const words = boardMessages.board.controls;
  const leadTo = (
    id: string | undefined,
    goOn: (title: string) => string,
    look: (title: string) => string,
  ) => {
    const title = worksheets.find((one) => one.id === id)?.title;
    if (id === undefined || title === undefined) return null;
    const path = boardPath(session.ground.id, id);
    if (stage.current !== worksheetId) return { path, label: look(title) };
    const onGo = () => void session.changeStage((now) => goToItem(now, id));
    return { path, label: goOn(title), onGo };
  };
  const at = shown.indexOf(worksheetId);
  const previous = leadTo(shown[at - 1], words.goBackTo, words.previousWorksheet);
  const next = leadTo(shown[at + 1], words.goOnTo, words.nextWorksheet);
  return { ...(previous && { previous }), ...(next && { next }) };
}

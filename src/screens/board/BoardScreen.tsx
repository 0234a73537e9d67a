import { messages } from "../../messages/index.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Failure } from "../../ui/Failure.tsx";
import { goTo } from "../../ui/route.ts";
import { boardPath, sessionPath } from "../session/paths.ts";
import { PresentedBoard } from "./PresentedBoard.tsx";

interface BoardScreenProps {
  readonly session: PresenterSession;
  readonly worksheetId: string;
}

/** The board of one worksheet of an open session. */
export function BoardScreen({ session, worksheetId }: BoardScreenProps) {
  const { worksheets } = session.ground.workshop;
  const index = worksheets.findIndex((one) => one.id === worksheetId);
  const worksheet = worksheets[index];
  const back = sessionPath(session.ground.id);
  if (worksheet) {
    const [previous, next] = [worksheets[index - 1], worksheets[index + 1]];
    const ways = {
      console: `#${back}`,
      ...(previous && { previous: `#${boardPath(session.ground.id, previous.id)}` }),
      ...(next && { next: `#${boardPath(session.ground.id, next.id)}` }),
    };
    return <PresentedBoard key={worksheet.id} session={session} worksheet={worksheet} ways={ways} />;
  }
  const words = messages.session;
  return (
    <Failure title={messages.worksheets.unknown} retry={{ label: words.bar.session, run: () => goTo(back) }}>
      {messages.common.yourAnswersAreSafe}
    </Failure>
  );
}

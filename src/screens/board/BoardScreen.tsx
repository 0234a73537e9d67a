import { messages } from "../../messages/index.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Failure } from "../../ui/Failure.tsx";
import { goTo } from "../../ui/route.ts";
import { boardPath, sessionPath } from "../session/paths.ts";
import { Board } from "./Board.tsx";

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
    return (
      <Board
        key={worksheet.id}
        worksheet={worksheet}
        source={session}
        language={session.ground.workshop.language}
        ways={ways}
      />
    );
  }
  const words = messages.session;
  return (
    <Failure title={messages.worksheets.unknown} retry={{ label: words.bar.session, run: () => goTo(back) }}>
      {messages.common.yourAnswersAreSafe}
    </Failure>
  );
}

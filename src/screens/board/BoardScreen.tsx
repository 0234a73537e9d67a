import { messages } from "../../messages/index.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Failure } from "../../ui/Failure.tsx";
import { goTo } from "../../ui/route.ts";
import { sessionPath } from "../session/paths.ts";
import { Board } from "./Board.tsx";

interface BoardScreenProps {
  readonly session: PresenterSession;
  readonly worksheetId: string;
}

/** The board of one worksheet of an open session. */
export function BoardScreen({ session, worksheetId }: BoardScreenProps) {
  const worksheet = session.ground.workshop.worksheets.find((one) => one.id === worksheetId);
  const back = sessionPath(session.ground.id);
  if (worksheet) return <Board key={worksheet.id} worksheet={worksheet} source={session} />;
  const words = messages.session;
  return (
    <Failure title={words.worksheets.unknown} retry={{ label: words.link.back, run: () => goTo(back) }}>
      {messages.common.yourAnswersAreSafe}
    </Failure>
  );
}

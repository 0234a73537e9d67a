import { Undo2 } from "lucide";
import { messages } from "../../messages/board.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Button } from "../../ui/Button.tsx";

const words = messages.board.card;

interface TakenCardsProps {
  readonly session: PresenterSession;
  readonly worksheetId: string;
}

/** How many answers of a worksheet were taken from the board, and the way back. */
export function TakenCards({ session, worksheetId }: TakenCardsProps) {
  const { desk } = session;
  const taken = [...desk.cards.value].filter(
    ([key, { hidden }]) => hidden && key.startsWith(`${worksheetId}/`),
  );
  if (taken.length === 0) return null;
  return (
    <Button
      tone="quiet"
      icon={Undo2}
      title={words.giveBack}
      onClick={() => {
        for (const [key] of taken) desk.markCard(key, { hidden: false });
      }}
    >
      {`${words.taken(taken.length)} · ${words.giveBack}`}
    </Button>
  );
}

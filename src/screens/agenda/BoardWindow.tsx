import { ExternalLink, EyeOff, Presentation, Snowflake } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { boardPath } from "../session/paths.ts";
import { openBoardWindow } from "./board-window.ts";

const words = messages.agenda.board;

/** The board on the projector: its window, and what it shows or holds back. */
export function BoardWindow({ session }: { readonly session: PresenterSession }) {
  const [blocked, setBlocked] = useState(false);
  const { desk, ground } = session;
  const { worksheetId, blank, frozen } = desk.board.value;
  const { worksheets } = ground.workshop;
  const worksheet = worksheets.find(({ id }) => id === worksheetId);
  const single = worksheet ?? worksheets[0];
  return (
    <section class="run-board" aria-labelledby="run-board">
      <h2 id="run-board">{words.title}</h2>
      <p>{worksheet ? words.shows(worksheet.title) : words.nothing}</p>
      <div class="run-buttons">
        <Button
          icon={ExternalLink}
          title={words.hint}
          onClick={() => void openBoardWindow(ground.id).then((opened) => setBlocked(!opened))}
        >
          {words.open}
        </Button>
        {single && (
          <LinkButton icon={Presentation} href={`#${boardPath(ground.id, single.id)}`}>
            {words.single}
          </LinkButton>
        )}
        <Button icon={EyeOff} aria-pressed={blank} onClick={() => desk.show({ blank: !blank })}>
          {blank ? words.unblank : words.blank}
        </Button>
        {worksheet && (
          <Button
            icon={Snowflake}
            aria-pressed={frozen !== null}
            onClick={() =>
              desk.show({ frozen: frozen === null ? desk.takeSnapshot(worksheet.id, "freeze") : null })
            }
          >
            {frozen === null ? words.freeze : words.unfreeze}
          </Button>
        )}
      </div>
      {blocked ? <Banner tone="warn">{words.blocked}</Banner> : <p class="run-hint">{words.hint}</p>}
    </section>
  );
}

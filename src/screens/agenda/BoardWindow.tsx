import { ChevronLeft, ChevronRight, ExternalLink, EyeOff, Presentation, Snowflake, X } from "lucide";
import { messages } from "../../messages/agenda.ts";
import type { BoardState } from "../../session/desk/contract.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, IconButton, LinkButton } from "../../ui/Button.tsx";
import type { Worksheet } from "../../workshops/format.ts";
import { hasPhotos } from "../board/photo-cards.ts";
import { type BoardView, listViews } from "../board/views.ts";
import { boardPath, devicesPath } from "../session/paths.ts";
import { boardWindow, closeBoardWindow, openBoardWindow } from "./board-window.ts";

const words = messages.agenda.board;

/** The board on the projector: its window, and what it shows or holds back. */
export function BoardWindow({ session }: { readonly session: PresenterSession }) {
  const { desk, ground } = session;
  const board = desk.board.value;
  const { worksheets } = ground.workshop;
  const worksheet = worksheets.find(({ id }) => id === board.worksheetId);
  const single = worksheet ?? worksheets.find(({ id }) => id === ground.stage.value.current) ?? worksheets[0];
  const isOpen = boardWindow.value === "open";
  return (
    <section class="run-board" aria-labelledby="run-board">
      <h2 id="run-board">{words.title}</h2>
      <Shown session={session} board={board} worksheet={worksheet} />
      <div class="run-buttons">
        <Button icon={EyeOff} aria-keyshortcuts="b" onClick={() => desk.show({ blank: !board.blank })}>
          {board.blank ? words.unblank : words.blank}
        </Button>
        {worksheet && (
          <Button
            icon={Snowflake}
            onClick={() =>
              desk.show({ frozen: board.frozen === null ? desk.takeSnapshot(worksheet.id, "freeze") : null })
            }
          >
            {board.frozen === null ? words.freeze : words.unfreeze}
          </Button>
        )}
      </div>
      <div class="run-buttons">
        <Button icon={ExternalLink} onClick={() => void openBoardWindow(ground.id)}>
          {isOpen ? words.front : words.open}
        </Button>
        {isOpen && (
          <Button tone="quiet" icon={X} onClick={closeBoardWindow}>
            {words.close}
          </Button>
        )}
        {single && (
          <LinkButton icon={Presentation} href={`#${boardPath(ground.id, single.id)}`}>
            {words.single}
          </LinkButton>
        )}
      </div>
      <div role="status">
        {boardWindow.value === "blocked" && <Banner tone="warn">{words.blocked}</Banner>}
        {boardWindow.value === "closed" && <p class="run-hint">{words.closed}</p>}
        {boardWindow.value === "open" && <p class="run-hint">{words.isOpen}</p>}
      </div>
      {boardWindow.value === "none" && <p class="run-hint">{words.hint}</p>}
      <p class="run-hint">
        <a href={`#${devicesPath(ground.id)}`}>{words.otherDevice}</a>
      </p>
    </section>
  );
}

interface ShownProps {
  readonly session: PresenterSession;
  readonly board: BoardState;
  readonly worksheet: Worksheet | undefined;
}

/** What stands on the board, in words, and the way to the worksheet's other views. */
function Shown({ session, board, worksheet }: ShownProps) {
  if (!worksheet) return <p>{words.nothing}</p>;
  const views = listViews(worksheet, hasPhotos(session, worksheet.id));
  const vote = session.ground.stage.value.votes.find(({ id }) => board.view === `vote/${id}`);
  const found = views.findIndex(({ id }) => id === board.view);
  const at = found < 0 ? 0 : found;
  const show = (view: BoardView | undefined): void => {
    if (view) session.desk.show({ view: view.id, step: 0, page: 0, spot: "" });
  };
  const marks = [board.blank && words.isBlank, board.frozen !== null && words.isFrozen];
  return (
    <div class="run-shown">
      <p aria-live="polite">
        {words.shows(worksheet.title)}
        <span class="run-view">
          {vote ? words.voteShown(vote.title) : (views[at]?.label ?? words.noView)}
          {!vote && views.length > 1 && ` ${words.viewOf(at + 1, views.length)}`}
        </span>
        {marks.map((mark) => mark && <strong key={mark}>{mark}</strong>)}
      </p>
      {!vote && views.length > 1 && (
        <div class="run-views">
          <IconButton
            icon={ChevronLeft}
            label={words.previousView}
            disabled={at === 0}
            onClick={() => show(views[at - 1])}
          />
          <IconButton
            icon={ChevronRight}
            label={words.nextView}
            disabled={at === views.length - 1}
            onClick={() => show(views[at + 1])}
          />
        </div>
      )}
    </div>
  );
}

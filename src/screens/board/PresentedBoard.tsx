import { useComputed } from "@preact/signals";
import { Eye, EyeOff } from "lucide";
import { useMemo, useState } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { worksheetStage } from "../../session/stage/agenda.ts";
import { setShowing } from "../../session/stage/set-agenda.ts";
import { Button } from "../../ui/Button.tsx";
import type { Worksheet } from "../../workshops/format.ts";
import { Countdown } from "../pace/Countdown.tsx";
import { ArrangeWall } from "./ArrangeWall.tsx";
import { Board, type BoardSide } from "./Board.tsx";
import type { BoardWays } from "./BoardControls.tsx";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { countRoom } from "./BoardHeader.tsx";
import { ComparePicker } from "./ComparePicker.tsx";
import { findWall, hasStars } from "./find-wall.ts";
import { HeldBack } from "./HeldBack.tsx";
import { makeSetting } from "./make-setting.ts";
import { BoardSettingProvider } from "./setting.ts";
import { freezeSource, hideNames, narrowSource } from "./sources.ts";
import { TakenCards } from "./TakenCards.tsx";
import { VoteResult } from "./VoteResult.tsx";
import "./board-presenting.css";

interface PresentedBoardProps {
  readonly session: PresenterSession;
  readonly worksheet: Worksheet;
  readonly ways?: BoardWays;
  /** The projector's: no controls, follows the desk. */
  readonly follows?: boolean;
}

/** A board that is drawn so soon after the reveal shows it. */
const REVEAL_MS = 3_000;

const writeTime = (ms: number): string =>
  new Date(ms).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });

/** A worksheet's board as the presenter's session has it: held back or shown, live, frozen or compared. */
export function PresentedBoard({ session, worksheet, ways, follows = false }: PresentedBoardProps) {
  const { ground, desk } = session;
  const stage = ground.stage.value;
  const { showing, anonymous, revealedAt } = worksheetStage(stage, worksheet.id);
  const board = desk.board.value;
  const isHere = board.worksheetId === worksheet.id;
  const frozen = isHere ? board.frozen : null;
  const before = isHere ? board.before : null;
  const tables = isHere ? board.tables : [];
  const tableNames = session.tables.value;
  const timeOf = (snapshotId: string | null): string =>
    writeTime(desk.snapshots.value.find(({ id }) => id === snapshotId)?.at ?? 0);

  const live = useMemo(
    () => (anonymous ? hideNames(session, worksheet.id) : session),
    [session, worksheet.id, anonymous],
  );
  const source = useMemo(
    () => narrowSource(frozen === null ? live : freezeSource(live, desk.readSnapshot(frozen)), tables),
    [live, frozen, tables.join(" ")],
  );
  const beside = useMemo((): readonly BoardSide[] => {
    if (before !== null) {
      const was = narrowSource(freezeSource(live, desk.readSnapshot(before)), tables);
      return [
        { id: "before", title: messages.board.before(timeOf(before)), source: was },
        { id: "now", title: messages.board.nowSide, source },
      ];
    }
    if (tables.length !== 2) return [];
    return tables.map((tableId) => ({
      id: tableId,
      title: live.tables.peek().find((one) => one.tableId === tableId)?.tableName ?? "",
      source: narrowSource(source, [tableId]),
    }));
  }, [source, before, tables.join(" "), tableNames.length]);

  const [arranging, setArranging] = useState(false);
  const setting = useMemo(
    () => makeSetting(session, worksheet, { anonymous, mayEdit: !follows }),
    [
      session,
      worksheet,
      anonymous,
      follows,
      showing,
      desk.cards.value,
      desk.groups.value,
      board.onlyStarred,
      desk.snapshots.value.length,
    ],
  );
  const answered = useComputed(() => countRoom(worksheet, live));
  const vote = stage.votes.find(({ id }) => isHere && board.view === `vote/${id}`);
  const isHeld = showing === "hidden" || showing === "counted";

  const wall = findWall(worksheet, board, source);
  const time = stage.activity && (
    <Countdown
      key={`${stage.activity.id}/${stage.activity.at}`}
      activity={stage.activity}
      clock={ground.clock}
    />
  );

  const readInstead = () => {
    if (isHere && board.blank) return <BoardEmpty title="" />;
    if (isHere && board.largeTime && time) return <div class="board-time">{time}</div>;
    if (vote) return <VoteResult vote={vote} result={session.voteResult(vote.id)} />;
    if (arranging && wall && !isHeld) {
      return (
        <ArrangeWall
          key={`${wall.field.id}/${wall.step.id}`}
          desk={desk}
          source={source}
          worksheetId={worksheet.id}
          {...wall}
          onDone={() => setArranging(false)}
        />
      );
    }
    if (!isHeld) return undefined;
    const { tables: written, people, allTables, allPeople } = answered.value;
    return (
      <HeldBack
        answered={showing === "counted" ? { tables: written, people } : null}
        tables={allTables}
        people={allPeople}
      />
    );
  };
  const show = (next: "revealed" | "counted"): void => {
    if (next === "revealed") desk.takeSnapshot(worksheet.id, "reveal");
    void session.changeStage((one, now) => setShowing(one, worksheet.id, next, now));
  };

  return (
    <BoardSettingProvider value={setting}>
      <Board
        key={worksheet.id}
        worksheet={worksheet}
        source={source}
        language={ground.workshop.language}
        {...(ways && { ways })}
        desk={desk}
        follows={follows}
        beside={beside}
        revealed={showing === "revealed" && ground.clock.now() - (revealedAt ?? 0) < REVEAL_MS}
        instead={readInstead()}
        note={
          <>
            {frozen !== null && <p class="board-frozen">{messages.board.frozen(timeOf(frozen))}</p>}
            {isHere && board.onlyStarred && <p class="board-frozen">{messages.board.only.note}</p>}
            {!(isHere && board.largeTime) && time}
          </>
        }
        more={
          <div class="board-mover board-more">
            {vote && (
              <Button tone="quiet" onClick={() => desk.show({ view: "" })}>
                {messages.board.vote.back}
              </Button>
            )}
            <Button
              tone="quiet"
              icon={isHeld ? Eye : EyeOff}
              onClick={() => show(isHeld ? "revealed" : "counted")}
            >
              {isHeld ? messages.board.held.reveal : messages.board.held.holdBack}
            </Button>
            {wall && !isHeld && !vote && (
              <>
                <Button tone="quiet" aria-pressed={arranging} onClick={() => setArranging(!arranging)}>
                  {arranging ? messages.board.arrange.done : messages.board.arrange.open}
                </Button>
                {(board.onlyStarred || hasStars(worksheet, desk.cards.value)) && (
                  <Button tone="quiet" onClick={() => desk.show({ onlyStarred: !board.onlyStarred })}>
                    {board.onlyStarred ? messages.board.only.all : messages.board.only.starred}
                  </Button>
                )}
              </>
            )}
            <TakenCards session={session} worksheetId={worksheet.id} />
            <ComparePicker session={session} worksheetId={worksheet.id} writeTime={writeTime} />
          </div>
        }
      />
    </BoardSettingProvider>
  );
}

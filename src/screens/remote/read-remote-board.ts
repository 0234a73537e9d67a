import { messages } from "../../messages/remote.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { REMOTE_CARDS, REMOTE_TEXT, type RemoteBoard } from "../../session/remote.ts";
import { worksheetStage } from "../../session/stage/agenda.ts";
import { findWall } from "../board/find-wall.ts";
import { hideNames } from "../board/sources.ts";
import { listViews } from "../board/views.ts";
import { isNameless, listCards } from "../board/wall-cards.ts";

const NO_BOARD: RemoteBoard = {
  view: "",
  at: 0,
  views: 0,
  blank: false,
  largeTime: false,
  spot: "",
  cards: [],
};

/** What stands on the board, for the remotes: what the whole room can see there, and nothing else. */
export function readRemoteBoard(session: PresenterSession): RemoteBoard {
  const { ground, desk } = session;
  const board = desk.board.value;
  const stage = ground.stage.value;
  const { blank, largeTime, spot } = board;
  const worksheet = ground.workshop.worksheets.find(({ id }) => id === board.worksheetId);
  if (!worksheet) return { ...NO_BOARD, blank, largeTime };
  const views = listViews(worksheet);
  const vote = stage.votes.find(({ id }) => board.view === `vote/${id}`);
  const at = Math.max(
    0,
    views.findIndex(({ id }) => id === board.view),
  );
  const view = vote ? vote.title || messages.remote.vote : (views[at]?.label ?? "");
  const known = { view: view.slice(0, 400), at, views: vote ? 0 : views.length, blank, largeTime, spot };
  const { showing, anonymous } = worksheetStage(stage, worksheet.id);
  const source = anonymous ? hideNames(session, worksheet.id) : session;
  const wall = vote ? null : findWall(worksheet, board, source);
  // What is held back is held back from the remote too: it lies on a table where others see it.
  if (!wall || showing === "hidden" || showing === "counted" || board.frozen !== null)
    return { ...known, cards: [] };
  const marks = desk.cards.value;
  const isUnnamed = anonymous || isNameless(wall.field);
  const cards = listCards(wall.field, source, worksheet.id, wall.step).flatMap(
    ({ key, tableId, tableName, items }) => {
      const mark = marks.get(key);
      if (mark?.hidden || (board.onlyStarred && !mark?.starred)) return [];
      const [first] = items;
      return {
        key: `${tableId}/${first?.rowId}/${first?.columnId}`,
        text: items
          .map(({ text }) => text)
          .join(" · ")
          .slice(0, REMOTE_TEXT),
        table: isUnnamed ? "" : tableName.slice(0, REMOTE_TEXT),
      };
    },
  );
  return { ...known, cards: cards.slice(0, REMOTE_CARDS) };
}

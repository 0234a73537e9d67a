import { FIRST_BOARD } from "../../session/desk/contract.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { startActivity } from "../../session/stage/activity.ts";
import { listAgenda } from "../../session/stage/agenda.ts";
import type { AgendaItem, Phase } from "../../session/stage/contract.ts";
import { goToItem, neighbourItem } from "../../session/stage/set-agenda.ts";
import { makeId } from "../../session/worktable.ts";

export const worksheetIdsOf = (session: PresenterSession): readonly string[] =>
  session.ground.workshop.worksheets.map(({ id }) => id);

export type TitledItem = AgendaItem & { readonly title: string };

/** The agenda with its titles. */
export function listItems(session: PresenterSession): readonly TitledItem[] {
  const { worksheets } = session.ground.workshop;
  return listAgenda(session.ground.stage.value, worksheetIdsOf(session)).map((item) =>
    item.kind === "break"
      ? item
      : { ...item, title: worksheets.find(({ id }) => id === item.id)?.title ?? "" },
  );
}

/** Puts a worksheet on the board from its first view; a break lets it greet. */
function putOnBoard(session: PresenterSession, itemId: string): void {
  const isWorksheet = worksheetIdsOf(session).includes(itemId);
  session.desk.show({ ...FIRST_BOARD, worksheetId: isWorksheet ? itemId : null });
}

/** Makes an item the one that is on, also on the board. */
export function goToAgendaItem(session: PresenterSession, itemId: string): void {
  void session.changeStage((stage) => goToItem(stage, itemId));
  putOnBoard(session, itemId);
}

/** The next item or the one before, if there is one; from the latest, so that two quick steps are two. */
export const stepAgenda = (session: PresenterSession, by: 1 | -1): void =>
  void session.changeStage((stage) => {
    const next = neighbourItem(stage, worksheetIdsOf(session), by);
    if (next === null) return stage;
    putOnBoard(session, next);
    return goToItem(stage, next);
  });

/** Begins an activity of the current item; what the tables have by then is kept as a snapshot. */
export function beginActivity(session: PresenterSession, phases: readonly Phase[]): void {
  const { current } = session.ground.stage.peek();
  if (current !== null && worksheetIdsOf(session).includes(current)) {
    session.desk.takeSnapshot(current, "activity");
  }
  void session.changeStage((stage, now) =>
    startActivity(stage, { id: makeId(), itemId: stage.current, phases }, now),
  );
}

/** Brings everyone to the item that is on; the board stays as it is. */
export const bringEveryone = (session: PresenterSession): void =>
  void session.changeStage((stage) => goToItem(stage, stage.current, true));

/** Planned minutes of these items, without the hidden ones. */
export const countMinutes = (session: PresenterSession, items: readonly TitledItem[]): number =>
  items
    .filter((item) => item.kind === "break" || !item.hidden)
    .reduce((sum, { id }) => sum + (session.desk.plan(id).value.minutes ?? 0), 0);

/** Planned minutes from the item that is on to the end. */
export function countMinutesLeft(session: PresenterSession): number {
  const items = listItems(session);
  const at = items.findIndex(({ id }) => id === session.ground.stage.value.current);
  return countMinutes(session, items.slice(Math.max(0, at)));
}

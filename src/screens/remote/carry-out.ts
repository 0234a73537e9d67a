import type { PresenterSession } from "../../session/presenter.ts";
import type { RemotePress } from "../../session/remote.ts";
import { addTime, endActivity, pauseActivity, resumeActivity } from "../../session/stage/activity.ts";
import { setShowing } from "../../session/stage/set-agenda.ts";
import { beginActivity, bringEveryone, stepAgenda } from "../agenda/run.ts";
import { listViews } from "../board/views.ts";

const MINUTE_MS = 60_000;

/** Does what a remote has asked for, as if it had been pressed here. */
export function carryOut(session: PresenterSession, press: RemotePress): void {
  const { desk } = session;
  const { worksheetId, blank, largeTime } = desk.board.peek();
  const change = (work: Parameters<PresenterSession["changeStage"]>[0]): void =>
    // Said on the console where it can't be kept; the remote sees that nothing has changed.
    void session.changeStage(work).catch(() => {});
  switch (press.what) {
    case "next":
      stepAgenda(session, 1);
      break;
    case "back":
      stepAgenda(session, -1);
      break;
    case "bring":
      bringEveryone(session);
      break;
    case "reveal":
    case "hold":
      if (worksheetId === null) return;
      if (press.what === "reveal") desk.takeSnapshot(worksheetId, "reveal");
      change((stage, now) =>
        setShowing(stage, worksheetId, press.what === "reveal" ? "revealed" : "counted", now),
      );
      break;
    case "blank":
      desk.show({ blank: !blank });
      break;
    case "view-next":
      showView(session, 1);
      break;
    case "view-back":
      showView(session, -1);
      break;
    case "pause":
      change(pauseActivity);
      break;
    case "resume":
      change(resumeActivity);
      break;
    case "more-time":
      change((stage, now) => addTime(stage, MINUTE_MS, now));
      break;
    case "end-time":
      change(endActivity);
      break;
    case "large-time":
      desk.show({ largeTime: !largeTime });
      break;
    case "time":
      beginActivity(session, [{ kind: "plain", ms: press.minutes * MINUTE_MS }]);
      break;
    case "spot":
      desk.show({ spot: press.card });
      break;
  }
}

/** The next view of what stands on the board, or the one before. */
function showView({ desk, ground }: PresenterSession, by: 1 | -1): void {
  const board = desk.board.peek();
  const worksheet = ground.workshop.worksheets.find(({ id }) => id === board.worksheetId);
  if (!worksheet) return;
  const views = listViews(worksheet);
  const at = Math.max(
    0,
    views.findIndex(({ id }) => id === board.view),
  );
  const next = views[at + by];
  if (next) desk.show({ view: next.id, step: 0, page: 0, spot: "" });
}

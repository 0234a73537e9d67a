import { computed, effect } from "@preact/signals";
import type { PresenterSession } from "../../session/presenter.ts";
import { screenRoleOf } from "../../session/record.ts";
import type { ScreenTold } from "../../session/told.ts";
import { carryOut } from "./carry-out.ts";
import { readRemoteBoard } from "./read-remote-board.ts";

/** A remote hears of a change of the board after so long at most, in ms. */
const TELL_EVERY_MS = 150;

/** On a presenter's device: tells the remotes what stands on the board, and does what they press. Gives its stop. */
export function serveRemotes(session: PresenterSession): () => void {
  const { ground } = session;
  const isRemote = (deviceId: string | undefined): boolean =>
    deviceId !== undefined && screenRoleOf(ground.record.value, deviceId) === "remote";
  const remotes = computed(() =>
    ground.links.value.filter(
      // Not before it is in the session as what it is: it would not listen yet.
      ({ remote, state }) =>
        remote.value?.sessionId === ground.id && isRemote(remote.value.deviceId) && state.value !== "closed",
    ),
  );
  const board = computed(() => (remotes.value.length === 0 ? "" : JSON.stringify(readRemoteBoard(session))));
  const said = new WeakMap<object, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const text = board.peek();
    for (const link of remotes.peek()) {
      if (text === "" || said.get(link) === text) continue;
      said.set(link, text);
      link.tell({ kind: "remote-board", board: JSON.parse(text) } satisfies ScreenTold);
    }
  };
  const stopHearing = ground.onAsked((asked, link) => {
    if (!isRemote(link.remote.peek()?.deviceId)) return;
    if (asked.kind === "press") carryOut(session, asked.press);
    if (asked.kind !== "ask-board") return;
    said.delete(link);
    tell();
  });
  const stopTelling = effect(() => {
    void remotes.value;
    void board.value;
    timer ??= setTimeout(() => {
      timer = undefined;
      tell();
    }, TELL_EVERY_MS);
  });
  return () => {
    clearTimeout(timer);
    stopTelling();
    stopHearing();
  };
}

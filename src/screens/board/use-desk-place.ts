import type { Signal } from "@preact/signals";
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { type BoardState, type Desk, FIRST_BOARD } from "../../session/desk/contract.ts";
import type { BoardPlace } from "./paging.ts";
import type { BoardView } from "./views.ts";

export type BoardDesk = Pick<Desk, "board" | "show">;

/**
 * Keeps a board's place the same as the desk's: what is chosen here goes there, and what is chosen in another window
 * comes from there. A board that only follows (the projector's) says nothing.
 */
export function useDeskPlace(options: {
  readonly desk: BoardDesk | undefined;
  readonly follows: boolean;
  readonly worksheetId: string;
  readonly views: readonly BoardView[];
  readonly viewIndex: Signal<number>;
  readonly place: BoardPlace;
}): void {
  const { desk, follows, worksheetId, views, viewIndex, place } = options;
  const taken = useRef(false);
  const last = useRef<BoardState>(FIRST_BOARD);

  // From the desk. Runs first, so that a reloaded window takes the place up instead of giving its own.
  useSignalEffect(() => {
    if (!desk) return;
    const board = desk.board.value;
    if (board.worksheetId !== worksheetId) return;
    const before = last.current;
    last.current = board;
    const index = views.findIndex(({ id }) => id === board.view);
    if (index >= 0 || board.view === "") viewIndex.value = Math.max(0, index);
    // Only what has changed there: a wall opens by itself where something is written.
    if (board.step !== before.step) place.step.value = board.step;
    if (board.page !== before.page) place.page.value = board.page;
    if (board.spot !== before.spot) place.spot.value = board.spot;
  });

  useSignalEffect(() => {
    const chosen = {
      view: views[viewIndex.value]?.id ?? "",
      step: place.step.value,
      page: place.page.value,
      spot: place.spot.value,
    };
    if (!desk || follows) return;
    const now = desk.board.peek();
    if (now.worksheetId !== worksheetId) {
      const isMounting = !taken.current;
      taken.current = true;
      // Another window has gone on to another worksheet: this one does not call it back.
      if (isMounting) {
        const fresh = { frozen: null, before: null, tables: [], blank: false, onlyStarred: false };
        desk.show({ worksheetId, ...chosen, ...fresh });
      }
      return;
    }
    taken.current = true;
    if (now.view.startsWith("vote/")) return;
    const isSameView = now.view === chosen.view || (now.view === "" && chosen.view === views[0]?.id);
    desk.show(isSameView ? { ...chosen, view: now.view } : chosen);
  });
}

import { useComputed, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import { goTo } from "../../ui/route.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { BoardControls, type BoardWays } from "./BoardControls.tsx";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { BoardHeader } from "./BoardHeader.tsx";
import { readMove } from "./board-keys.ts";
import type { BoardSource } from "./contract.ts";
import { HalfProvider } from "./half.ts";
import { type BoardPlace, readNextCard, within } from "./paging.ts";
import { hasPhotos } from "./photo-cards.ts";
import { ShownView } from "./ShownView.tsx";
import { type BoardDesk, useDeskPlace } from "./use-desk-place.ts";
import { useProjectorTheme } from "./use-projector-theme.ts";
import { listViews } from "./views.ts";
import "./Board.css";
import "./board-views.css";
import "./board-wall.css";
import "./board-scale.css";
import "./board-figure.css";

interface Props {
  readonly worksheet: Worksheet;
  readonly source: BoardSource;
  /** The workshop's, BCP 47. */
  readonly language: string;
  /** Hash links to leave by; absent where there is nowhere to go. */
  readonly ways?: BoardWays;
  /** Where the presenter's windows agree on what is shown. */
  readonly desk?: BoardDesk;
  /** The projector's board: no controls, it only follows the desk. */
  readonly follows?: boolean;
  /** Stands in place of the answers: they are kept back, or something else is on. */
  readonly instead?: ComponentChildren;
  /** Stands beside the answers, with a heading for each: before and now, one table and another. */
  readonly beside?: readonly BoardSide[];
  /** Beside the title: the time, what is frozen. */
  readonly note?: ComponentChildren;
  /** The answers come in now, one table after the other. */
  readonly revealed?: boolean;
  /** More at the foot. */
  readonly more?: ComponentChildren;
}

/** One half of a comparison. */
export interface BoardSide {
  readonly id: string;
  readonly title: string;
  readonly source: BoardSource;
}

/** What is projected of one worksheet: the answers of all tables, without names, large enough for the last row. */
export function Board(props: Props) {
  const { worksheet, source, language, ways = {}, desk, follows = false, instead, beside = [] } = props;
  useProjectorTheme();
  const board = useRef<HTMLElement>(null);
  const withPhotos = useComputed(() => hasPhotos(source, worksheet.id)).value;
  const views = useMemo(() => listViews(worksheet, withPhotos), [worksheet, withPhotos]);
  const viewIndex = useSignal(0);
  const place: BoardPlace = {
    step: useSignal(0),
    steps: useSignal<readonly string[]>([]),
    page: useSignal(0),
    pages: useSignal(1),
    spot: useSignal(""),
  };
  const showView = (index: number): void => {
    const next = within(index, views.length);
    // Also when something else stood on the board, a vote's result.
    if (!follows) desk?.show({ view: views[next]?.id ?? "" });
    if (next === viewIndex.value) return;
    viewIndex.value = next;
    showStep(0);
    place.steps.value = [];
  };
  const waysNow = useRef(ways);
  waysNow.current = ways;
  /** As slides go: past the last view comes the next worksheet. A key that is held down stops at the end. */
  const moveView = (by: 1 | -1, isHeldDown: boolean): void => {
    const next = viewIndex.value + by;
    const way = by === 1 ? waysNow.current.next : waysNow.current.previous;
    if (within(next, views.length) === next || !way) showView(next);
    else if (!isHeldDown) {
      way.onGo?.();
      goTo(way.path);
    }
  };
  const showStep = (index: number): void => {
    place.step.value = within(index, Math.max(1, place.steps.value.length));
    place.page.value = 0;
    place.spot.value = "";
  };
  const showCard = (by: 1 | -1): void => {
    place.spot.value = readNextCard(board.current, place.spot.value, by);
    place.page.value = 0;
  };
  const showPage = (index: number): void => {
    place.page.value = within(index, place.pages.value);
  };

  useEffect(() => {
    if (follows) return;
    const move = (event: KeyboardEvent): void => {
      const wanted = readMove(event, place.spot.peek() !== "");
      if (!wanted) return;
      event.preventDefault();
      if (wanted.what === "view") moveView(wanted.by, event.repeat);
      if (wanted.what === "step") showStep(within(place.step.value, place.steps.value.length) + wanted.by);
      if (wanted.what === "card") showCard(wanted.by);
      if (wanted.what === "all") place.spot.value = "";
      if (wanted.what === "page") showPage(within(place.page.value, place.pages.value) + wanted.by);
    };
    addEventListener("keydown", move);
    return () => removeEventListener("keydown", move);
  }, [views, follows]);

  useEffect(() => {
    if (!desk) showView(0);
  }, [worksheet]);
  useDeskPlace({ desk, follows, worksheetId: worksheet.id, views, viewIndex, place });

  const shown = { worksheetId: worksheet.id, language, place };
  const sides = beside.length > 0 ? beside : [{ id: "", title: "", source }];
  const view = views[within(viewIndex.value, views.length)];
  return (
    <main
      ref={board}
      class={follows ? "board board-follows" : "board"}
      data-revealed={props.revealed ?? false}
    >
      <BoardHeader worksheet={worksheet} source={source} note={props.note} />
      <div class={sides.length > 1 && !instead ? "board-stage board-sides" : "board-stage"}>
        {instead ? (
          instead
        ) : view ? (
          sides.map((side) =>
            side.title === "" ? (
              <ShownView key={`${worksheet.id}/${view.id}`} source={side.source} {...shown} view={view} />
            ) : (
              <section
                key={`${worksheet.id}/${view.id}/${side.id}`}
                class="board-side"
                aria-label={side.title}
              >
                <h2 class="board-side-title">{side.title}</h2>
                <HalfProvider value={true}>
                  <ShownView source={side.source} {...shown} view={view} />
                </HalfProvider>
              </section>
            ),
          )
        ) : (
          <BoardEmpty title={messages.board.nothingToShow} />
        )}
      </div>
      {!follows && (
        <BoardControls
          more={props.more}
          board={board}
          ways={ways}
          views={views}
          viewIndex={viewIndex.value}
          place={place}
          showView={showView}
          showStep={showStep}
          showPage={showPage}
          showCard={showCard}
        />
      )}
    </main>
  );
}

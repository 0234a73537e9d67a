import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { BoardControls, type BoardWays } from "./BoardControls.tsx";
import { BoardEmpty } from "./BoardEmpty.tsx";
import { BoardHeader } from "./BoardHeader.tsx";
import { readMove } from "./board-keys.ts";
import type { BoardSource } from "./contract.ts";
import { type BoardPlace, readNextCard, within } from "./paging.ts";
import { useProjectorTheme } from "./use-projector-theme.ts";
import { ViewOf } from "./ViewOf.tsx";
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
}

/** What is projected of one worksheet: the answers of all tables, without names, large enough for the last row. */
export function Board({ worksheet, source, language, ways = {} }: Props) {
  useProjectorTheme();
  const board = useRef<HTMLElement>(null);
  const views = useMemo(() => listViews(worksheet), [worksheet]);
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
    if (next === viewIndex.value) return;
    viewIndex.value = next;
    showStep(0);
    place.steps.value = [];
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
    const move = (event: KeyboardEvent): void => {
      const wanted = readMove(event, place.spot.peek() !== "");
      if (!wanted) return;
      event.preventDefault();
      if (wanted.what === "view") showView(viewIndex.value + wanted.by);
      if (wanted.what === "step") showStep(within(place.step.value, place.steps.value.length) + wanted.by);
      if (wanted.what === "card") showCard(wanted.by);
      if (wanted.what === "all") place.spot.value = "";
      if (wanted.what === "page") showPage(within(place.page.value, place.pages.value) + wanted.by);
    };
    addEventListener("keydown", move);
    return () => removeEventListener("keydown", move);
  }, [views]);

  useEffect(() => showView(0), [worksheet]);

  const view = views[within(viewIndex.value, views.length)];
  return (
    <main ref={board} class="board">
      <BoardHeader worksheet={worksheet} source={source} />
      <div class="board-stage">
        {view ? (
          <ViewOf
            key={`${worksheet.id}/${view.id}`}
            view={view}
            source={source}
            worksheetId={worksheet.id}
            language={language}
            place={place}
          />
        ) : (
          <BoardEmpty title={messages.board.nothingToShow} />
        )}
      </div>
      <BoardControls
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
    </main>
  );
}

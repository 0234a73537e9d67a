import { useSignal } from "@preact/signals";
import {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  type IconNode,
  LayoutList,
  Maximize,
  Minimize,
  SkipBack,
  SkipForward,
  X,
} from "lucide";
import type { ComponentChildren, RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import { IconButton, IconLink } from "../../ui/Button.tsx";
import { BoardPicker } from "./BoardPicker.tsx";
import { type BoardPlace, within } from "./paging.ts";
import type { BoardView } from "./views.ts";

/** Where the board leads: the console, the worksheet before and after. */
export interface BoardWays {
  readonly console?: string;
  readonly previous?: BoardWay;
  readonly next?: BoardWay;
}

/** A way to the board of another worksheet. */
interface BoardWay {
  readonly label: string;
  readonly path: string;
  /** What going there does besides. */
  readonly onGo?: () => void;
}

interface Props {
  readonly ways: BoardWays;
  readonly board: RefObject<HTMLElement | null>;
  readonly views: readonly BoardView[];
  readonly viewIndex: number;
  readonly place: BoardPlace;
  readonly showView: (index: number) => void;
  readonly showStep: (index: number) => void;
  readonly showPage: (index: number) => void;
  readonly showCard: (by: 1 | -1) => void;
  readonly more?: ComponentChildren;
}

const WayLink = ({ icon, way }: { icon: IconNode; way: BoardWay }) => (
  <IconLink
    class="board-button"
    icon={icon}
    label={way.label}
    href={`#${way.path}`}
    {...(way.onGo && { onClick: way.onGo })}
  />
);

/** The presenter's line at the foot of the board, as quiet as a page number. */
export function BoardControls(props: Props) {
  const { board, ways, views, viewIndex, place, showView, showStep, showPage, showCard } = props;
  const words = messages.board.controls;
  const steps = place.steps.value;
  const step = within(place.step.value, steps.length);
  const pages = place.pages.value;
  const page = within(place.page.value, pages);
  const isAlone = place.spot.value !== "";
  return (
    <nav class="board-controls" aria-label={words.name}>
      <BoardPicker
        label={words.view}
        labels={views.map(({ label }) => label)}
        index={viewIndex}
        onPick={showView}
      />
      {isAlone && (
        <div class="board-mover">
          <IconButton
            class="board-button"
            icon={ChevronLeft}
            label={words.previousText}
            onClick={() => showCard(-1)}
          />
          <IconButton
            class="board-button"
            icon={ChevronRight}
            label={words.nextText}
            onClick={() => showCard(1)}
          />
          <IconButton
            class="board-button"
            icon={X}
            label={words.allTexts}
            onClick={() => {
              place.spot.value = "";
            }}
          />
        </div>
      )}
      {!isAlone && steps.length > 1 && (
        <div class="board-mover">
          <IconButton
            class="board-button"
            icon={ChevronLeft}
            label={words.previousStep}
            disabled={step === 0}
            onClick={() => showStep(step - 1)}
          />
          <BoardPicker label={words.step} labels={steps} index={step} onPick={showStep} />
          <IconButton
            class="board-button"
            icon={ChevronRight}
            label={words.nextStep}
            disabled={step === steps.length - 1}
            onClick={() => showStep(step + 1)}
          />
        </div>
      )}
      {pages > 1 && (
        <div class="board-mover">
          <IconButton
            class="board-button"
            icon={ChevronUp}
            label={words.previousPage}
            disabled={page === 0}
            onClick={() => showPage(page - 1)}
          />
          <span class="board-page" aria-live="polite">
            {words.page(page + 1, pages)}
          </span>
          <IconButton
            class="board-button"
            icon={ChevronDown}
            label={words.nextPage}
            disabled={page === pages - 1}
            onClick={() => showPage(page + 1)}
          />
        </div>
      )}
      {props.more}
      <div class="board-mover board-ways">
        {ways.previous && <WayLink icon={SkipBack} way={ways.previous} />}
        {ways.next && <WayLink icon={SkipForward} way={ways.next} />}
        {ways.console && (
          <IconLink class="board-button" icon={LayoutList} label={words.console} href={ways.console} />
        )}
        <FullscreenButton board={board} />
      </div>
    </nav>
  );
}

export function FullscreenButton({ board }: { readonly board: RefObject<HTMLElement | null> }) {
  const full = useSignal(document.fullscreenElement !== null);
  useEffect(() => {
    const read = (): void => {
      full.value = document.fullscreenElement !== null;
    };
    document.addEventListener("fullscreenchange", read);
    return () => document.removeEventListener("fullscreenchange", read);
  }, [full]);
  if (!document.fullscreenEnabled) return null;
  const words = messages.board.controls;
  // Refusals (another tab, a policy) leave the board as it is, which is all there is to do.
  const toggle = (): void =>
    void (full.value ? document.exitFullscreen() : board.current?.requestFullscreen())?.catch(() => {});
  return (
    <IconButton
      class="board-button"
      icon={full.value ? Minimize : Maximize}
      label={full.value ? words.leaveFullscreen : words.fullscreen}
      onClick={toggle}
    />
  );
}

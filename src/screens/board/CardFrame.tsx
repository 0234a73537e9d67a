import type { Signal } from "@preact/signals";
import { EyeOff, Star } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { InkDrawing } from "../../drawing/InkDrawing.tsx";
import { messages } from "../../messages/board.ts";
import type { WallItem } from "../../summary/wall-item.ts";
import { IconButton } from "../../ui/Button.tsx";
import { useBoardSetting } from "./setting.ts";

interface Props {
  /** Tells the cards of the board apart; never shown. */
  readonly cardKey: string;
  readonly tableId: string;
  /** "" where the text stands without a name. */
  readonly name: string;
  readonly items: readonly WallItem[];
  readonly labelOf: (item: WallItem) => string;
  readonly spot: Signal<string>;
  /** The card's key at the presenter's desk. */
  readonly deskKey: string;
  /** It came, or was changed, after the reveal. */
  readonly late: boolean;
  readonly children?: ComponentChildren;
}

// How large a card may stand alone: characters it holds → board units. More than the last goes on over pages.
const SPOT_SIZES = [
  [80, 128],
  [150, 100],
  [240, 80],
  [400, 64],
  [600, 54],
] as const;
const SMALLEST_SPOT = 46;
const CHARACTERS_PER_LABEL = 40;

/** One card of a wall. Its whole face is a button that shows it alone, and takes it back. */
export function CardFrame({ cardKey, tableId, name, items, labelOf, spot, deskKey, late, children }: Props) {
  const setting = useBoardSetting();
  const isStarred = setting.isStarred(deskKey);
  const words = messages.board.card;
  const button = useRef<HTMLButtonElement>(null);
  const isAlone = spot.value === cardKey;
  useEffect(() => {
    if (isAlone) button.current?.focus({ preventScroll: true });
  }, [isAlone]);
  return (
    <article
      class="board-card"
      data-table={tableId}
      data-card={cardKey}
      data-alone={isAlone}
      style={isAlone ? { "--board-alone": chooseSize(items, labelOf) } : undefined}
    >
      {name && <h3>{name}</h3>}
      {(isStarred || late) && (
        <p class="board-card-marks">
          {isStarred && <span class="board-card-mark">{words.starred}</span>}
          {late && <span class="board-card-mark">{words.late}</span>}
        </p>
      )}
      {items.map((item) => (
        <CardText key={`${item.rowId}/${item.columnId}`} label={labelOf(item)} item={item} />
      ))}
      {children}
      <button
        ref={button}
        type="button"
        class="board-card-open"
        aria-label={messages.board.showAlone(name)}
        aria-pressed={isAlone}
        onClick={() => {
          spot.value = isAlone ? "" : cardKey;
        }}
      />
      {setting.edit && (
        <div class="board-card-tools">
          <IconButton
            icon={Star}
            label={isStarred ? words.unstar : words.star}
            aria-pressed={isStarred}
            onClick={() => setting.edit?.star(deskKey, !isStarred)}
          />
          <IconButton icon={EyeOff} label={words.take} onClick={() => setting.edit?.take(deskKey)} />
        </div>
      )}
    </article>
  );
}

function CardText({ label, item }: { readonly label: string; readonly item: WallItem }) {
  return (
    <div class="board-card-part">
      {(label || item.text) && (
        <p class="board-card-text" dir="auto">
          {label && <span class="board-card-label">{label}</span>}
          {item.text}
        </p>
      )}
      {item.ink && <InkDrawing strokes={item.ink} label={messages.board.drawnByHand} />}
    </div>
  );
}

function chooseSize(items: readonly WallItem[], labelOf: (item: WallItem) => string): number {
  const characters = items.reduce(
    (sum, item) => sum + item.text.length + (labelOf(item) ? CHARACTERS_PER_LABEL : 0),
    0,
  );
  return SPOT_SIZES.find(([most]) => characters <= most)?.[1] ?? SMALLEST_SPOT;
}

import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { InkDrawing } from "../../drawing/InkDrawing.tsx";
import { messages } from "../../messages/board.ts";
import type { WallItem } from "../../summary/wall-item.ts";

interface Props {
  /** Tells the cards of the board apart; never shown. */
  readonly cardKey: string;
  readonly tableId: string;
  /** "" where the text stands without a name. */
  readonly name: string;
  readonly items: readonly WallItem[];
  readonly labelOf: (item: WallItem) => string;
  readonly spot: Signal<string>;
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
export function CardFrame({ cardKey, tableId, name, items, labelOf, spot, children }: Props) {
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

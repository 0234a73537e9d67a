import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { followDrag } from "../../ui/follow-drag.ts";

/** Where a card that is dragged would come. */
export interface CardDrag {
  readonly key: string;
  /** Id of the group; "" = none. */
  readonly group: string;
  /** How many other cards of that heap lie above it. */
  readonly at: number;
}

/** So near the edge of the heaps (px) they scroll along, by so much a frame. */
const EDGE = 60;
const SCROLL_STEP = 12;

/** The heap under the pointer, or beside it where none is: a drop between two heaps is none into nothing. */
function findPlace(root: HTMLElement, key: string, x: number, y: number): CardDrag | null {
  const heaps = [...root.querySelectorAll<HTMLElement>("[data-heap]")];
  const distance = ({ left, right }: DOMRect): number => Math.max(left - x, x - right, 0);
  const nearest = heaps
    .map((heap) => ({ heap, away: distance(heap.getBoundingClientRect()) }))
    .toSorted((one, other) => one.away - other.away)[0]?.heap;
  if (!nearest) return null;
  const above = [...nearest.querySelectorAll<HTMLElement>("[data-key]")].filter((card) => {
    const { top, height } = card.getBoundingClientRect();
    return card.dataset.key !== key && top + height / 2 < y;
  });
  return { key, group: nearest.dataset.heap ?? "", at: above.length };
}

/** Cards (`data-key`) put into heaps (`data-heap`) by dragging; Escape leaves all as it was. */
export function useCardDrag(
  root: RefObject<HTMLElement | null>,
  onDrop: (drag: CardDrag) => void,
): { readonly drag: CardDrag | null; readonly begin: (event: PointerEvent, key: string) => void } {
  const [drag, setDrag] = useState<CardDrag | null>(null);
  const latest = useRef(drag);
  latest.current = drag;
  const key = drag?.key;

  useEffect(() => {
    const element = root.current;
    if (key === undefined || !element) return;
    let pointer: PointerEvent | null = null;
    const look = (): void => {
      const next = pointer && findPlace(element, key, pointer.clientX, pointer.clientY);
      const now = latest.current;
      if (next && (next.group !== now?.group || next.at !== now.at)) setDrag(next);
    };
    const stop = (): void => setDrag(null);
    return followDrag({
      onMove(event) {
        pointer = event;
        look();
      },
      onFrame() {
        const { left, right } = element.getBoundingClientRect();
        const x = pointer?.clientX ?? (left + right) / 2;
        const by = x < left + EDGE ? -SCROLL_STEP : x > right - EDGE ? SCROLL_STEP : 0;
        if (by === 0) return;
        element.scrollBy(by, 0);
        look();
      },
      onDrop() {
        const dropped = latest.current;
        stop();
        if (pointer && dropped) onDrop(dropped);
      },
      onCancel: stop,
    });
  }, [key]);

  return {
    drag,
    begin(event, dragged) {
      if (event.button !== 0 || !root.current) return;
      event.preventDefault();
      setDrag(findPlace(root.current, dragged, event.clientX, event.clientY));
    },
  };
}

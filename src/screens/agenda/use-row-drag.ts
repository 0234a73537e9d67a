import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { followDrag } from "../../ui/follow-drag.ts";

/** The row that is being dragged, and before which of the others it would be put. */
interface Drag {
  readonly id: string;
  readonly to: number;
}

/** So near the window's edge (px) the page scrolls along, by so much a frame. */
const EDGE = 80;
const SCROLL_STEP = 12;

/** Where a row would come: the number of other rows that lie above the pointer. */
const findPlace = (list: HTMLElement, dragged: string, y: number): number =>
  [...list.children].filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row instanceof HTMLElement && row.dataset.item !== dragged && top + height / 2 < y;
  }).length;

/** Rows of a list (each with `data-item`) put elsewhere by dragging their handles; Escape leaves all as it was. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, to: number) => void,
): { readonly drag: Drag | null; readonly begin: (event: PointerEvent, id: string) => void } {
  const [drag, setDrag] = useState<Drag | null>(null);
  const dragged = drag?.id;
  const y = useRef(0);
  const latest = useRef(drag);
  latest.current = drag;

  useEffect(() => {
    if (dragged === undefined) return;
    const look = (): void => {
      if (!list.current) return;
      const to = findPlace(list.current, dragged, y.current);
      if (to !== latest.current?.to) setDrag({ id: dragged, to });
    };
    const stop = (): void => setDrag(null);
    return followDrag({
      onMove(event) {
        y.current = event.clientY;
        look();
      },
      onFrame() {
        const by = y.current < EDGE ? -SCROLL_STEP : y.current > innerHeight - EDGE ? SCROLL_STEP : 0;
        if (by === 0) return;
        scrollBy(0, by);
        look();
      },
      onDrop() {
        const to = latest.current?.to;
        stop();
        if (to !== undefined) onDrop(dragged, to);
      },
      onCancel: stop,
    });
  }, [dragged]);

  return {
    drag,
    begin(event, id) {
      if (event.button !== 0 || !list.current) return;
      y.current = event.clientY;
      setDrag({ id, to: findPlace(list.current, id, event.clientY) });
    },
  };
}

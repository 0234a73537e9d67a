import { INK_LIMITS } from "../workshops/ink.ts";

/** What a finger or a mouse presses with, of 255. */
const PLAIN_PRESSURE = 128;

/** Once somebody uses a pen here, a touch is the hand that rests, not one that draws. */
let penSeen = false;

interface PenListener {
  /** All points since the pen came down: x and y in thousandths of the element's width, pressure of 255. */
  readonly onMove: (points: readonly number[]) => void;
  readonly onEnd: (points: readonly number[]) => void;
  /** The pen was taken away, e.g. by the system: nothing was drawn. */
  readonly onCancel: () => void;
}

/** Follows pen, finger or mouse over an element, one stroke at a time; returns its stop. */
export function followPen(element: SVGSVGElement, listener: PenListener): () => void {
  let pointer: { readonly id: number; readonly type: string } | null = null;
  let points: number[] = [];

  const add = (event: PointerEvent): void => {
    const rect = element.getBoundingClientRect();
    const unit = 1000 / rect.width;
    const x = bound((event.clientX - rect.left) * unit, 1000);
    const y = bound((event.clientY - rect.top) * unit, Math.min(rect.height * unit, INK_LIMITS.depth));
    // Points are whole numbers, so one that is not a step away says nothing new.
    if (points.at(-3) === x && points.at(-2) === y) return;
    points.push(x, y, event.pointerType === "pen" ? bound(event.pressure * 255, 255) : PLAIN_PRESSURE);
  };
  const start = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (event.pointerType === "pen") penSeen = true;
    if (penSeen && event.pointerType === "touch") return;
    if (pointer && !(event.pointerType === "pen" && pointer.type === "touch")) return;
    event.preventDefault();
    pointer = { id: event.pointerId, type: event.pointerType };
    element.setPointerCapture(event.pointerId);
    points = [];
    add(event);
    listener.onMove(points);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pointer?.id) return;
    const all = event.getCoalescedEvents?.() ?? [];
    for (const one of all.length > 0 ? all : [event]) add(one);
    listener.onMove(points);
  };
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== pointer?.id) return;
    pointer = null;
    listener.onEnd(points);
  };
  const cancel = (event: PointerEvent): void => {
    if (event.pointerId !== pointer?.id) return;
    pointer = null;
    listener.onCancel();
  };
  element.addEventListener("pointerdown", start);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", cancel);
  return () => {
    element.removeEventListener("pointerdown", start);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", end);
    element.removeEventListener("pointercancel", cancel);
  };
}

const bound = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));

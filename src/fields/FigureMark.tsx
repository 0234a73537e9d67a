import { useRef, useState } from "preact/hooks";
import type { FigureLayout } from "../drawing/layout.ts";
import type { Direction } from "../drawing/parts.ts";
import { snapPlace } from "../drawing/places.ts";
import { messages } from "../messages/drawing.ts";
import type { FigurePlace } from "../workshops/answer.ts";
import type { Drawing } from "../workshops/format.ts";
import type { PlacedItem } from "./FigurePicture.tsx";
import { nameRegion } from "./figure-words.ts";
import "./FigureMark.css";

const STEP = 25;
const FINE_STEP = 5;
/** Less is a tap, not a drag. */
const DRAG_PX = 5;

interface FigureMarkProps {
  readonly item: PlacedItem;
  readonly drawing: Drawing;
  readonly layout: FigureLayout;
  readonly direction: Direction;
  /** The element that says how to move it. */
  readonly hintId: string;
  /** The place under a pointer, shifted by so many pixels. */
  readonly locate: (event: MouseEvent, dx: number, dy: number) => { readonly place: FigurePlace } | null;
  /** Absent: read-only. */
  readonly onPut?: (place: FigurePlace) => void;
  readonly onClear?: () => void;
  readonly onPick: () => void;
}

/** A dot with its name; drags under a finger, moves by arrow keys. */
export function FigureMark(props: FigureMarkProps) {
  const { item, drawing, layout, direction, hintId, locate, onPut, onClear, onPick } = props;
  const grip = useRef<{ x: number; y: number; dx: number; dy: number; moved: boolean } | null>(null);
  const [drag, setDrag] = useState<FigurePlace | null>(null);
  const place = drag ?? snapPlace(drawing, item.place);
  const { x, y } = layout.locate(place);
  const along = (x / layout.width) * 100;
  const start = direction === "rtl" ? 100 - along : along;

  const grab = (event: PointerEvent) => {
    if (!onPut || event.button !== 0) return;
    const mark = event.currentTarget as HTMLElement;
    const rect = mark.getBoundingClientRect();
    grip.current = {
      x: event.clientX,
      y: event.clientY,
      dx: rect.x + rect.width / 2 - event.clientX,
      dy: rect.y + rect.height / 2 - event.clientY,
      moved: false,
    };
    mark.setPointerCapture(event.pointerId);
    onPick();
  };
  const carry = (event: PointerEvent) => {
    const held = grip.current;
    if (!held) return;
    if (Math.hypot(event.clientX - held.x, event.clientY - held.y) >= DRAG_PX) held.moved = true;
    const at = held.moved ? locate(event, held.dx, held.dy) : null;
    if (at) setDrag(snapPlace(drawing, at.place));
  };
  const drop = () => {
    const moved = grip.current?.moved;
    grip.current = null;
    setDrag(null);
    if (moved && drag) onPut?.(drag);
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === "Delete" || event.key === "Backspace") return clear(event);
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const [dx, dy] = way ?? [];
    if (dx === undefined || dy === undefined || !onPut) return;
    event.preventDefault();
    const step = event.shiftKey ? FINE_STEP : STEP;
    // By the picture's own sides, so that an arrow moves the mark the way it points.
    const turned = layout.locate({ x: 0, y: 0 }).x > layout.locate({ x: 999, y: 0 }).x ? -1 : 1;
    onPut({ x: within(place.x + dx * step * turned), y: within(place.y + dy * step) });
  };
  const clear = (event: KeyboardEvent) => {
    if (!onClear) return;
    event.preventDefault();
    const form = (event.currentTarget as Element).closest(".field, .figure-view");
    onClear();
    form?.querySelector<HTMLElement>(`[data-figure-item="${item.id}"] :is([tabindex="0"], select)`)?.focus();
  };

  return (
    <button
      type="button"
      class={`figure-mark ${drag ? "figure-mark-held" : ""} ${y < 34 ? "figure-mark-low" : ""}`}
      style={{
        insetInlineStart: `${start}%`,
        insetBlockStart: `${(y / layout.height) * 100}%`,
        "--along": `${direction === "rtl" ? start : -start}%`,
      }}
      aria-label={messages.drawing.markAt(item.name, nameRegion(drawing, place))}
      aria-describedby={onPut ? hintId : undefined}
      aria-disabled={!onPut}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={grab}
      onPointerMove={carry}
      onPointerUp={drop}
      onPointerCancel={() => {
        grip.current = null;
        setDrag(null);
      }}
      onKeyDown={steer}
    >
      <span class="figure-mark-dot" />
      <span class="figure-mark-name">
        <bdi>{item.name}</bdi>
      </span>
    </button>
  );
}

const within = (value: number): number => Math.min(999, Math.max(0, value));

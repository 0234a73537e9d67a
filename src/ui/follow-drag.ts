/** A thing that is dragged, from the press until it is let go. */
interface DragFollower {
  onMove(event: PointerEvent): void;
  /** Every frame, also while the pointer rests: what has to scroll along. */
  onFrame(): void;
  /** Let go where it is. */
  onDrop(): void;
  /** Escape, or the system took the pointer: all stays as it was. */
  onCancel(): void;
}

/** Follows the pointer of a drag that has begun; gives a function that stops following. */
export function followDrag({ onMove, onFrame, onDrop, onCancel }: DragFollower): () => void {
  let frame = 0;
  const goOn = (): void => {
    onFrame();
    frame = requestAnimationFrame(goOn);
  };
  frame = requestAnimationFrame(goOn);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };
  addEventListener("pointermove", onMove);
  addEventListener("pointerup", onDrop);
  addEventListener("pointercancel", onCancel);
  addEventListener("keydown", onKey);
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener("pointermove", onMove);
    removeEventListener("pointerup", onDrop);
    removeEventListener("pointercancel", onCancel);
    removeEventListener("keydown", onKey);
  };
}

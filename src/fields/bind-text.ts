import type { LiveText, TextDelta } from "./contract.ts";
import { applyDelta, applySplice, findSplice, mapThroughDelta, rebaseSplice } from "./text-change.ts";

/**
 * Keeps a textarea and a live text the same, both ways, and the caret where it was. While an input method is
 * composing, others' changes wait: touching the text would break the composition off. Returns its stop.
 */
export function bindText(
  element: HTMLTextAreaElement,
  live: LiveText,
  onShown: (text: string) => void,
): () => void {
  let shown = live.value.peek();
  let held: TextDelta[] | null = null;
  element.value = shown;
  onShown(shown);

  const show = (text: string, caret?: readonly [number, number]) => {
    const direction = element.selectionDirection;
    shown = text;
    element.value = text;
    if (caret && element.ownerDocument.activeElement === element) {
      element.setSelectionRange(caret[0], caret[1], direction);
    }
    onShown(text);
  };

  const takeRemote = (delta: TextDelta) => {
    if (held) {
      held.push(delta);
      return;
    }
    const caret = [
      mapThroughDelta(element.selectionStart, delta),
      mapThroughDelta(element.selectionEnd, delta),
    ] as const;
    show(applyDelta(shown, delta), caret);
  };

  const takeTyped = () => {
    onShown(element.value);
    if (held) return;
    const splice = findSplice(shown, element.value, element.selectionEnd);
    if (!splice) return;
    shown = element.value;
    live.splice?.(splice.index, splice.remove, splice.insert);
  };

  const startComposing = () => {
    held = [];
  };

  const endComposing = () => {
    const deltas = held ?? [];
    held = null;
    if (deltas.length === 0) return takeTyped();
    const splice = findSplice(shown, element.value, element.selectionEnd);
    const caretPastInsert = splice ? element.selectionEnd - splice.index - splice.insert.length : 0;
    const caretAlone = element.selectionEnd;
    let text = deltas.reduce(applyDelta, shown);
    let caret = deltas.reduce(mapThroughDelta, caretAlone);
    for (const piece of splice ? rebaseSplice(splice, deltas) : []) {
      text = applySplice(text, piece);
      caret = piece.index + piece.insert.length;
      live.splice?.(piece.index, piece.remove, piece.insert);
    }
    caret = Math.max(0, Math.min(text.length, caret + caretPastInsert));
    show(text, [caret, caret]);
  };

  const stop = live.observe(takeRemote);
  element.addEventListener("input", takeTyped);
  element.addEventListener("compositionstart", startComposing);
  element.addEventListener("compositionend", endComposing);
  return () => {
    if (held) endComposing();
    stop();
    element.removeEventListener("input", takeTyped);
    element.removeEventListener("compositionstart", startComposing);
    element.removeEventListener("compositionend", endComposing);
  };
}

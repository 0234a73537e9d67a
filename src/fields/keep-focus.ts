import { useLayoutEffect } from "preact/hooks";

/** Gives the focus back to who had it when drawing rows in a new order moved its element and so dropped it. */
export function useKeptFocus(order: readonly string[]): void {
  const before = document.activeElement;
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (isLost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }, [order]);
}

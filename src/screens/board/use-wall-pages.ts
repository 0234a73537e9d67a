import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Counts the pages of a wall: its columns run on sideways, a page is what one screen shows of them. */
export function useWallPages(wall: RefObject<HTMLElement | null>): ReadonlySignal<number> {
  const pages = useSignal(1);
  useEffect(() => {
    const element = wall.current;
    if (!element) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
      const screens = (element.scrollWidth + gap) / (element.clientWidth + gap);
      pages.value = Math.max(1, Math.ceil(screens - 0.02)); // less than that is rounding
    };
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(ask);
    resized.observe(element);
    const written = new MutationObserver(ask);
    written.observe(element, { childList: true, characterData: true, subtree: true });
    void document.fonts.ready.then(ask);
    ask();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      written.disconnect();
    };
  }, [wall, pages]);
  return pages;
}

import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Setting } from "../../handout/paginate.ts";
import { fitSheet } from "./fit-sheet.ts";

/** Fits a sheet to its pages whenever what stands on it has changed, and again when its letters have loaded. */
export function useFit(
  sheet: RefObject<HTMLElement | null>,
  settings: readonly Setting[],
  pageEms: number,
): void {
  useLayoutEffect(() => {
    let isOpen = true;
    const fitAgain = () => {
      if (isOpen && sheet.current) fitSheet(sheet.current, settings, pageEms);
    };
    fitAgain();
    void document.fonts.ready.then(fitAgain);
    return () => {
      isOpen = false;
    };
  });
}

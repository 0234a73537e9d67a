import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Paper } from "../../handout/contract.ts";
import { PAPER_SIZES_MM } from "../../handout/paper.ts";

const PX_PER_MM = 96 / 25.4;

/** Shows papers as wide as there is room, at most in their true size. They are scaled as drawings: no line moves. */
export function usePaperScale(root: RefObject<HTMLElement | null>, paper: Paper): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const { width, height } = PAPER_SIZES_MM[paper];
    const scale = () => {
      const scaleTo = (mm: number) => String(Math.min(1, element.clientWidth / (mm * PX_PER_MM)) || 1);
      element.style.setProperty("--handout-scale-portrait", scaleTo(width));
      element.style.setProperty("--handout-scale-landscape", scaleTo(height));
    };
    scale();
    // In the next frame: other heights may bring a scrollbar, and with it another width.
    const observer = new ResizeObserver(() => requestAnimationFrame(scale));
    observer.observe(element);
    return () => observer.disconnect();
  }, [paper]);
}

import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Paper, TypeSize } from "../../handout/contract.ts";
import type { Handout } from "../../handout/handout.ts";
import { linkContents, unlinkContents } from "./link-contents.ts";
import { listFlows } from "./page-flows.tsx";
import { measureHeights } from "./page-heights.ts";
import { type SettingProgress, setHandout } from "./set-handout.ts";

interface Order {
  readonly handout: Handout;
  readonly paper: Paper;
  readonly size: TypeSize;
  readonly twoUp: boolean;
  readonly compact: boolean;
  readonly bench: RefObject<HTMLElement | null>;
  readonly papers: RefObject<HTMLElement | null>;
  readonly onProgress: ((progress: SettingProgress) => void) | undefined;
}

/** How long the screen may wait for the next step. */
const SLICE_MS = 40;

/** Sets the pages anew whenever the handout changes, a slice at a time; whoever prints earlier gets all of them. */
export function useHandoutSetting(order: Order): void {
  const { handout, paper, size, twoUp, compact, bench, papers, onProgress } = order;
  useEffect(() => {
    if (!bench.current || !papers.current) return;
    const place = { bench: bench.current, papers: papers.current, heights: measureHeights(paper) };
    const begin = () => setHandout(listFlows(handout, size, compact), place, twoUp);
    let steps = begin();
    let timer = 0;
    let isDone = false;
    const advance = (until: number): void => {
      let latest: SettingProgress | undefined;
      for (let step = steps.next(); !step.done; step = steps.next()) {
        latest = step.value;
        if (performance.now() > until) break;
      }
      isDone = latest === undefined || latest.part === 1;
      if (latest) onProgress?.(latest);
    };
    const work = (): void => {
      advance(performance.now() + SLICE_MS);
      if (!isDone) timer = window.setTimeout(work);
    };
    const restart = (): void => {
      window.clearTimeout(timer);
      steps = begin();
      isDone = false;
      work();
    };
    const finish = (): void => {
      if (!isDone) advance(Number.POSITIVE_INFINITY);
      linkContents(place.papers);
    };
    const unlink = () => unlinkContents(place.papers);
    restart();
    // Letters that arrive late are wider or narrower than those measured.
    document.fonts.addEventListener("loadingdone", restart);
    addEventListener("beforeprint", finish);
    addEventListener("afterprint", unlink);
    return () => {
      window.clearTimeout(timer);
      document.fonts.removeEventListener("loadingdone", restart);
      removeEventListener("beforeprint", finish);
      removeEventListener("afterprint", unlink);
    };
  }, [handout, paper, size, twoUp, compact]);
}

import type { Paper, Tone, TypeSize } from "../../handout/contract.ts";

/** How this device prints; whose answers and which worksheets are chosen anew each time. */
export interface PrintHabits {
  readonly paper: Paper;
  readonly size: TypeSize;
  readonly cover: boolean;
  readonly tone: Tone;
  /** Two pages side by side on each paper. */
  readonly twoUp: boolean;
  /** Worksheets follow each other on a page where they fit. */
  readonly compact: boolean;
}

const KEY = "worktable/print";

/** What was chosen here last; what was not, as `usual` has it. */
export function readPrintHabits(usual: Pick<PrintHabits, "paper" | "size" | "cover">): PrintHabits {
  const unasked = { tone: "mono", twoUp: false, compact: false, ...usual } as const;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    const found: Partial<Record<keyof PrintHabits, unknown>> =
      typeof stored === "object" && stored !== null ? stored : {};
    return {
      paper: found.paper === "a4" || found.paper === "letter" ? found.paper : usual.paper,
      size: found.size === "usual" || found.size === "large" ? found.size : usual.size,
      cover: typeof found.cover === "boolean" ? found.cover : usual.cover,
      tone: found.tone === "colour" ? "colour" : unasked.tone,
      twoUp: found.twoUp === true,
      compact: found.compact === true,
    };
  } catch {
    return unasked; // storage switched off, or nothing that can be read
  }
}

export function rememberPrintHabits(habits: PrintHabits): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(habits));
  } catch {
    // storage switched off: asked again next time
  }
}

import { useRef } from "preact/hooks";
import type { Paper, Tone, TypeSize } from "../../handout/contract.ts";
import type { Handout } from "../../handout/handout.ts";
import { HandoutDesk } from "./HandoutDesk.tsx";
import type { SettingProgress } from "./set-handout.ts";
import { useHandoutSetting } from "./use-handout-setting.ts";

interface Props {
  readonly handout: Handout;
  readonly paper: Paper;
  readonly size: TypeSize;
  readonly tone?: Tone;
  /** Two pages on each paper. */
  readonly twoUp?: boolean;
  /** Worksheets share pages. */
  readonly compact?: boolean;
  /** Called as pages are set; the last time with `part` 1. */
  readonly onProgress?: (progress: SettingProgress) => void;
}

/** All chosen sheets on pages as the printer gives them: a preview on screen, and the only thing that is printed. */
export function HandoutPages({
  handout,
  paper,
  size,
  tone = "mono",
  twoUp = false,
  compact = false,
  onProgress,
}: Props) {
  const bench = useRef<HTMLDivElement>(null);
  const papers = useRef<HTMLDivElement>(null);
  useHandoutSetting({ handout, paper, size, twoUp, compact, bench, papers, onProgress });
  const { language, direction } = handout;
  return (
    <HandoutDesk
      language={language}
      direction={direction}
      paper={paper}
      size={size}
      tone={tone}
      bench={bench}
      papers={papers}
    />
  );
}

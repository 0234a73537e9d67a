import { useRef } from "preact/hooks";
import type { Paper, TypeSize } from "../../handout/contract.ts";
import type { Handout } from "../../handout/handout.ts";
import { HandoutDesk } from "./HandoutDesk.tsx";
import type { SettingProgress } from "./set-handout.ts";
import { useHandoutSetting } from "./use-handout-setting.ts";

interface Props {
  readonly handout: Handout;
  readonly paper: Paper;
  readonly size: TypeSize;
  /** Called as pages are set; the last time with `part` 1. */
  readonly onProgress?: (progress: SettingProgress) => void;
}

/** All chosen sheets on pages as the printer gives them: a preview on screen, and the only thing that is printed. */
export function HandoutPages({ handout, paper, size, onProgress }: Props) {
  const bench = useRef<HTMLDivElement>(null);
  const papers = useRef<HTMLDivElement>(null);
  useHandoutSetting({ handout, paper, size, bench, papers, onProgress });
  const { language, direction } = handout;
  return (
    <HandoutDesk
      language={language}
      direction={direction}
      paper={paper}
      size={size}
      bench={bench}
      papers={papers}
    />
  );
}

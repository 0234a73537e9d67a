import type { RefObject } from "preact";
import { HandoutDesk } from "../print/HandoutDesk.tsx";
import type { HandoutsJob } from "./use-handouts-job.ts";

interface Props {
  readonly job: HandoutsJob;
  readonly bench?: RefObject<HTMLDivElement | null>;
  readonly papers?: RefObject<HTMLDivElement | null>;
}

/** Where a job's pages are measured and drawn; all its tables answer the same workshop. */
export function JobDesk({ job: { tables, paper, size }, bench, papers }: Props) {
  const [first] = tables;
  if (!first) return null;
  const { language, direction } = first.handout;
  return (
    <HandoutDesk
      language={language}
      direction={direction}
      paper={paper}
      size={size}
      {...(bench && { bench })}
      {...(papers && { papers })}
    />
  );
}

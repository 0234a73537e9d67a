import type { RefObject } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import type { JobPart } from "../../handout/people.ts";
import { linkContents, unlinkContents } from "../print/link-contents.ts";
import { drawHandout, type SetHandout } from "./set-handouts.ts";
import type { HandoutsJob } from "./use-handouts-job.ts";

interface Drawn {
  readonly job: HandoutsJob;
  readonly handouts: readonly SetHandout[];
  /** What is printed. */
  readonly part: JobPart | null;
  /** Index of the handout that is seen on screen. */
  readonly shown: number;
}

/** Draws a part of the job, one handout of it to look at and all of them for the printer. */
export function useDrawnPart(
  papers: RefObject<HTMLElement | null>,
  { job, handouts, part, shown }: Drawn,
): void {
  const list = (): HTMLElement[] => [
    ...(papers.current?.querySelectorAll<HTMLElement>(".handouts-one") ?? []),
  ];

  useLayoutEffect(() => {
    const own = part ? handouts.slice(part.from, part.to) : [];
    papers.current?.replaceChildren(...own.map((one) => drawHandout(one, job.twoSided)));
  }, [job, handouts, part]);

  useLayoutEffect(() => {
    for (const [index, one] of list().entries())
      one.toggleAttribute("data-shown", index === shown - (part?.from ?? 0));
  }, [handouts, part, shown]);

  useEffect(() => {
    const link = () => list().forEach(linkContents);
    const unlink = () => list().forEach(unlinkContents);
    addEventListener("beforeprint", link);
    addEventListener("afterprint", unlink);
    return () => {
      removeEventListener("beforeprint", link);
      removeEventListener("afterprint", unlink);
    };
  }, []);
}

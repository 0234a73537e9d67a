import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { drawHandouts, type HandoutsJob } from "./draw-handouts.tsx";

/** How far the handouts of a job are. */
export type JobState =
  | { readonly kind: "choosing" }
  | { readonly kind: "preparing"; readonly done: number; readonly of: number }
  | { readonly kind: "ready"; readonly of: number }
  | { readonly kind: "failed" };

export interface JobControl {
  readonly state: JobState;
  prepare(job: HandoutsJob): void;
  /** Stops what is being prepared, or puts away what is ready. */
  drop(): void;
}

/** Draws a job's handouts into `stage`, one job at a time. */
export function useHandoutsJob(stage: RefObject<HTMLElement | null>): JobControl {
  const [state, setState] = useState<JobState>({ kind: "choosing" });
  const running = useRef<AbortController | null>(null);

  const drop = (): void => {
    running.current?.abort();
    running.current = null;
    stage.current?.replaceChildren();
    setState({ kind: "choosing" });
  };
  useEffect(() => () => running.current?.abort(), []);

  const prepare = (job: HandoutsJob): void => {
    drop();
    const root = stage.current;
    if (!root) return;
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    const of = job.tables.reduce((sum, { people }) => sum + people.length, 0);
    setState({ kind: "preparing", done: 0, of });
    const onDone = (done: number) => setState({ kind: "preparing", done, of });
    drawHandouts(root, job, { signal, onDone }).then(
      () => {
        if (!signal.aborted) setState({ kind: "ready", of });
      },
      () => {
        if (!signal.aborted) setState({ kind: "failed" });
      },
    );
  };
  return { state, prepare, drop };
}

import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TableHandouts } from "../../handout/build-people.ts";
import type { Paper, TypeSize } from "../../handout/contract.ts";
import { measureHeights } from "../print/page-heights.ts";
import { type SetHandout, setHandouts } from "./set-handouts.ts";

export interface HandoutsJob {
  readonly tables: readonly TableHandouts[];
  readonly paper: Paper;
  readonly size: TypeSize;
  /** Printed on both sides: each handout begins on a sheet of its own. */
  readonly twoSided: boolean;
}

/** How far the handouts of a job are. */
export type JobState =
  | { readonly kind: "choosing" }
  | { readonly kind: "preparing"; readonly job: HandoutsJob; readonly done: number; readonly of: number }
  | { readonly kind: "ready"; readonly job: HandoutsJob; readonly handouts: readonly SetHandout[] }
  | { readonly kind: "failed" };

export interface JobControl {
  readonly state: JobState;
  prepare(job: HandoutsJob): void;
  /** Stops what is being prepared, or puts away what is ready. */
  drop(): void;
}

/** Prepares the handouts of one job at a time; `bench` is where pages are measured once a job has begun. */
export function useHandoutsJob(bench: RefObject<HTMLElement | null>): JobControl {
  const [state, setState] = useState<JobState>({ kind: "choosing" });
  const job = state.kind === "preparing" ? state.job : null;

  // Begins when the bench has the job's paper and type.
  useEffect(() => {
    if (!job || !bench.current) return;
    const control = new AbortController();
    const { signal } = control;
    const of = job.tables.reduce((sum, { people }) => sum + people.length, 0);
    const say = (next: JobState) => {
      if (!signal.aborted) setState(next);
    };
    setHandouts(
      job.tables,
      job.size,
      { bench: bench.current, heights: measureHeights(job.paper) },
      { signal, onDone: (done) => say({ kind: "preparing", job, done, of }) },
    ).then(
      (handouts) => say({ kind: "ready", job, handouts }),
      () => say({ kind: "failed" }),
    );
    return () => control.abort();
  }, [job, bench]);

  return {
    state,
    prepare(next) {
      const of = next.tables.reduce((sum, { people }) => sum + people.length, 0);
      setState({ kind: "preparing", job: next, done: 0, of });
    },
    drop: () => setState({ kind: "choosing" }),
  };
}

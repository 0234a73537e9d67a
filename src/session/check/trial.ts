import { effect } from "@preact/signals";
import type { Link, NoAnswerReason, Pairing, PairingProblem } from "../../room/contract.ts";
import type { Worktable } from "../worktable.ts";
import { readLinks } from "./read-links.ts";
import type { DevicesReading } from "./readings.ts";

/** A link with a second device for the sake of trying it, outside any session. */
export interface Trial {
  makePairing(): Pairing;
  /** What came of it, once the pairing is over. */
  read(): Promise<DevicesReading>;
  /** Closes the links that were made. */
  close(): void;
}

/** Closes the open session first; rejects with UnkeptAnswers where that would lose something. */
export async function openTrial(worktable: Worktable): Promise<Trial> {
  await worktable.closeCurrent();
  const room = await worktable.room();
  const made = new Set<Link>();
  let reason: NoAnswerReason | PairingProblem | null = null;
  const stops: (() => void)[] = [];
  return {
    makePairing() {
      const pairing = room.pair();
      stops.push(
        effect(() => {
          const state = pairing.state.value;
          if (state.kind === "linked") made.add(state.link);
          if (state.kind === "connecting" && state.slow) reason = state.slow;
          if (state.kind === "failed") reason = state.reason ?? state.problem;
        }),
      );
      return pairing;
    },
    async read() {
      const linked = await readLinks([...made]);
      return linked ?? (reason === null ? { kind: "not-tried" } : { kind: "failed", reason });
    },
    close() {
      for (const stop of stops) stop();
      for (const link of made) link.close();
    },
  };
}

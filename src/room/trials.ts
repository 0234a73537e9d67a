import { type Attempt, prepareAttempt } from "./attempt.ts";
import type { Connection } from "./transport/connection.ts";

/** An introduction that has come to nothing by then is given up. */
const GIVE_UP_AFTER_MS = 15_000;
/** The same two devices are not introduced more often; doubles with every failure up to the longest pause. */
const SHORTEST_PAUSE_MS = 3_000;
const LONGEST_PAUSE_MS = 60_000;
/** Browsers limit how many connections may be in the making, and forget the failed ones slowly. */
const MOST_BEGUN = 6;
const MOST_RUNNING = 24;

interface Trial {
  attempt: Attempt | null;
  readonly giveUp: ReturnType<typeof setTimeout>;
}

interface TrialsHost {
  readonly certificate: () => Promise<RTCCertificate>;
  /** A trial's channel has opened. */
  onOpen(connection: Connection): void;
  /** A trial has ended, one way or the other. */
  onEnd(): void;
}

/** Connections that are being made with devices by introduction, one per device at a time. */
export interface Trials {
  isRunning(deviceId: string): boolean;
  /** Milliseconds until another may begin with this device; 0 = now. */
  waitBefore(deviceId: string): number;
  /** Whether this device begins no more for the moment. */
  isFull(): boolean;
  /** Makes this side's card for another device; null when there can be none, or the trial is over meanwhile. */
  prepare(deviceId: string): Promise<Attempt | null>;
  /** The attempt that waits for the other's card. */
  attemptWith(deviceId: string): Attempt | null;
  end(deviceId: string): void;
  /** Earlier failures with this device, or with everyone, say nothing about the next attempt. */
  forgive(deviceId?: string): void;
  close(): void;
}

export function createTrials({ certificate, onOpen, onEnd }: TrialsHost): Trials {
  const trials = new Map<string, Trial>();
  const pauses = new Map<string, { readonly until: number; readonly ms: number }>();

  function open(deviceId: string): Trial {
    const last = pauses.get(deviceId)?.ms ?? SHORTEST_PAUSE_MS / 2;
    const ms = Math.min(LONGEST_PAUSE_MS, last * 2);
    pauses.set(deviceId, { until: Date.now() + GIVE_UP_AFTER_MS + ms, ms });
    const trial: Trial = { attempt: null, giveUp: setTimeout(() => end(deviceId), GIVE_UP_AFTER_MS) };
    trials.set(deviceId, trial);
    return trial;
  }

  function end(deviceId: string, { linked = false } = {}): void {
    const trial = trials.get(deviceId);
    if (!trial) return;
    trials.delete(deviceId);
    clearTimeout(trial.giveUp);
    if (linked) pauses.delete(deviceId);
    else trial.attempt?.abandon();
    onEnd();
  }

  return {
    isRunning: (deviceId) => trials.has(deviceId),
    waitBefore: (deviceId) => Math.max(0, (pauses.get(deviceId)?.until ?? 0) - Date.now()),
    isFull: () => trials.size >= MOST_BEGUN,
    async prepare(deviceId) {
      if (trials.size >= MOST_RUNNING) return null;
      const trial = open(deviceId);
      const attempt = await prepareAttempt(certificate());
      if (typeof attempt === "string" || trials.get(deviceId) !== trial) {
        if (typeof attempt !== "string") attempt.abandon();
        else end(deviceId);
        return null;
      }
      trial.attempt = attempt;
      attempt.connection.data.addEventListener(
        "open",
        () => {
          onOpen(attempt.connection);
          end(deviceId, { linked: true });
        },
        { once: true },
      );
      return attempt;
    },
    attemptWith: (deviceId) => trials.get(deviceId)?.attempt ?? null,
    end: (deviceId) => end(deviceId),
    forgive(deviceId) {
      if (deviceId === undefined) pauses.clear();
      else if (!trials.has(deviceId)) pauses.delete(deviceId);
    },
    close() {
      for (const trial of trials.values()) {
        clearTimeout(trial.giveUp);
        trial.attempt?.abandon();
      }
      trials.clear();
    },
  };
}

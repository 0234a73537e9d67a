/**
 * When a lost hub is tried without any sign, in ms after the link died: each time by chance between these, so that of
 * the many who lost it somebody tries soon after it is back; that one introduces the others.
 */
const TRIES_MS = [
  [8_000, 40_000],
  [40_000, 400_000],
  [400_000, 1_500_000],
] as const;

/** The hubs whose links a leaf has lost, each with the times at which it is tried. */
export interface Losses {
  /** Does nothing where the loss has begun already. */
  begin(deviceId: string): void;
  end(deviceId: string): void;
}

export function createLosses(onTry: (deviceId: string) => void): Losses {
  const timers = new Map<string, readonly ReturnType<typeof setTimeout>[]>();
  return {
    begin(deviceId) {
      if (timers.has(deviceId)) return;
      const times = TRIES_MS.map(([from, to]) => from * (to / from) ** Math.random());
      timers.set(
        deviceId,
        times.map((inMs) => setTimeout(() => onTry(deviceId), inMs)),
      );
    },
    end(deviceId) {
      for (const timer of timers.get(deviceId) ?? []) clearTimeout(timer);
      timers.delete(deviceId);
    },
  };
}

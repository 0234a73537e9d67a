/** A clock that jumps further than this between two of its ticks stood still: the page slept. */
const GAP_MS = 4_000;
const TICK_MS = 1_000;

/** Where a browser tells by what it is connected (Android); elsewhere "change" only means another estimate of speed. */
interface NetworkInformation extends EventTarget {
  readonly type?: string;
}

/** Calls back when this page comes back from sleep, or its network has changed. Returns its stop. */
export function watchForWaking(onWake: () => void): () => void {
  let last = Date.now();
  const ticking = setInterval(() => {
    const now = Date.now();
    if (now - last > GAP_MS) onWake();
    last = now;
  }, TICK_MS);

  const ends: (() => void)[] = [() => clearInterval(ticking)];
  const listen = (target: EventTarget, event: string, isWaking: (event: Event) => boolean = () => true) => {
    const listener = (happened: Event): void => {
      if (isWaking(happened)) onWake();
    };
    target.addEventListener(event, listener);
    ends.push(() => target.removeEventListener(event, listener));
  };
  listen(document, "visibilitychange", () => document.visibilityState === "visible");
  listen(document, "resume");
  listen(window, "pageshow", (event) => event instanceof PageTransitionEvent && event.persisted);
  listen(window, "online");
  const { connection } = navigator as Navigator & { readonly connection?: NetworkInformation };
  let type = connection?.type;
  if (connection) {
    listen(connection, "change", () => {
      const hasChanged = connection.type !== type;
      type = connection.type;
      return hasChanged;
    });
  }

  return () => {
    for (const end of ends) end();
  };
}

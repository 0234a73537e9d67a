import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component whose code loads when it is first drawn; nothing is shown meanwhile, loading is local and quick. */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function LazyScreen(props: P) {
    const [, redraw] = useState(0);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          redraw((count) => count + 1);
        },
        (error: unknown) => setFailure({ error }),
      );
    }, []);
    // Thrown while drawing, so that the error boundary around the app can offer the way on.
    if (failure) throw failure.error;
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : null;
  };
}

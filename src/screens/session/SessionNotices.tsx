import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { OpenSession } from "../../session/worktable.ts";

export interface NoticesProps {
  readonly session: OpenSession;
  /** At the session's first screen, where there is room for what is not urgent. */
  readonly atStart?: boolean;
}

let loaded: ComponentType<NoticesProps> | null = null;

/**
 * What the session has to tell, above everything else. It loads behind the first screen, before it is needed: where the
 * network is gone it may be too late; the status line says the same in short.
 */
export function SessionNotices(props: NoticesProps) {
  const [Notices, setNotices] = useState(() => loaded);
  useEffect(() => {
    if (loaded) return;
    import("./Notices.tsx").then(
      (module) => {
        loaded = module.Notices;
        setNotices(() => loaded);
      },
      () => {},
    );
  }, []);
  return Notices && <Notices {...props} />;
}

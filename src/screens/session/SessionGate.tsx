import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import { type AnySession, type OpeningProblem, useWorktable } from "../../session/worktable.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { goTo } from "../../ui/route.ts";

const words = messages.session.failure;
const HOME = { href: "#/", label: messages.session.bar.home };

interface SessionGateProps {
  readonly sessionId: string;
  readonly children: (session: AnySession) => ComponentChildren;
}

/** Opens the session of the address and shows the screen inside it, or says why that can't be. */
export function SessionGate({ sessionId, children }: SessionGateProps) {
  const worktable = useWorktable();
  const session = worktable.current.value;
  const [problem, setProblem] = useState<OpeningProblem | "storage" | null>(null);
  const [attempt, setAttempt] = useState(0);

  const isOpen = session?.ground.id === sessionId;
  useEffect(() => {
    if (isOpen) return;
    let gone = false;
    setProblem(null);
    worktable.open(sessionId).then(
      (opened) => {
        if (!gone && typeof opened === "string") setProblem(opened);
      },
      () => {
        if (!gone) setProblem("storage");
      },
    );
    return () => {
      gone = true;
    };
  }, [worktable, sessionId, isOpen, attempt]);

  useEffect(() => {
    if (!isOpen) return;
    let stop = (): void => {};
    let gone = false;
    void import("../../session/wake-lock.ts").then(
      ({ keepScreenOn }) => {
        if (!gone) stop = keepScreenOn(worktable.storage);
      },
      () => {}, // the tablet then sleeps as it is set
    );
    return () => {
      gone = true;
      stop();
    };
  }, [worktable, isOpen]);

  useEffect(() => {
    if (!isOpen || session.role !== "presenter") return;
    const stops: (() => void)[] = [];
    let gone = false;
    void import("./guard-reload.ts").then(
      ({ guardReload }) => !gone && stops.push(guardReload(session.ground)),
      () => {}, // then nobody is asked
    );
    void import("../remote/serve-remotes.ts").then(
      ({ serveRemotes }) => !gone && stops.push(serveRemotes(session)),
      () => {}, // then remotes say that they are not heard
    );
    return () => {
      gone = true;
      for (const stop of stops) stop();
    };
  }, [session, isOpen]);

  if (isOpen) return <>{children(session)}</>;
  if (problem) return <OpeningFailure problem={problem} onRetry={() => setAttempt(attempt + 1)} />;
  return (
    <AppFrame title={messages.session.home.title} back={HOME}>
      <Progress label={words.opening} />
    </AppFrame>
  );
}

function OpeningFailure(props: { problem: OpeningProblem | "storage"; onRetry: () => void }) {
  const { problem, onRetry } = props;
  const [title, text] =
    problem === "unknown-session"
      ? [words.unknownSession, words.unknownSessionHint]
      : problem === "unreadable-session"
        ? [words.unreadable, words.unreadableHint]
        : problem === "no-seat"
          ? [words.noSeat, words.noSeatHint]
          : [words.storage, words.storageHint];
  return (
    <AppFrame title={messages.session.home.title} back={HOME}>
      <Failure
        title={title}
        retry={
          problem === "storage"
            ? { label: words.again, run: onRetry }
            : { label: words.home, run: () => goTo("/") }
        }
      >
        {text}
      </Failure>
    </AppFrame>
  );
}

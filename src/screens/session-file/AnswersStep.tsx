import { ArrowRight, Download } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/session-file.ts";
import type { Answers } from "../../session/exchange/format.ts";
import type { Invitation } from "../../session/joining.ts";
import { UnkeptAnswers, useWorktable } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { goTo } from "../../ui/route.ts";
import { type Outcome, tellTakenIn } from "../exchange/use-exchange.ts";
import { TakeSeat } from "../join/TakeSeat.tsx";
import { sessionPath } from "../session/paths.ts";

const words = messages.sessionFile;

interface AnswersStepProps {
  readonly answers: Answers;
  readonly sessionId: string;
  readonly title: string;
  readonly invitation: Invitation | null;
}

/** Answers that came without a network: into the session that is here, or by a seat in it. */
export function AnswersStep({ answers, sessionId, title, invitation }: AnswersStepProps) {
  const worktable = useWorktable();
  const [busy, setBusy] = useState(false);
  const [sitting, setSitting] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      const session = await worktable.open(sessionId);
      setOutcome(
        typeof session === "string" || session.role === "projector" || session.role === "remote"
          ? { tone: "warn", lines: [words.look.failed] }
          : await tellTakenIn(session, answers),
      );
    } catch (error) {
      const said = error instanceof UnkeptAnswers ? words.look.unkept : words.look.failed;
      setOutcome({ tone: "warn", lines: [said] });
    } finally {
      setSitting(false);
      setBusy(false);
    }
  };
  if (invitation && sitting) return <TakeSeat invitation={invitation} onSeated={() => void take()} />;
  return (
    <div class="open-file-look">
      <p>{words.answers.text(title)}</p>
      {outcome ? (
        <>
          <Banner tone={outcome.tone}>
            {outcome.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Banner>
          <Button
            tone="primary"
            icon={ArrowRight}
            onClick={() => goTo(sessionPath(sessionId), { replace: true })}
          >
            {words.look.go}
          </Button>
        </>
      ) : invitation ? (
        <>
          <p>{words.answers.unknown}</p>
          <Button tone="primary" icon={ArrowRight} onClick={() => setSitting(true)}>
            {words.answers.seat}
          </Button>
        </>
      ) : (
        <Button tone="primary" icon={Download} busy={busy} onClick={() => void take()}>
          {words.answers.take}
        </Button>
      )}
    </div>
  );
}

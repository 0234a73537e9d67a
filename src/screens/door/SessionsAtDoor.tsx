import { useSignal } from "@preact/signals";
import { Tablet } from "lucide";
import { useEffect } from "preact/hooks";
import { messages } from "../../messages/door.ts";
import type { Joining } from "../../session/joining.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import "./door.css";

const words = messages.door.join;

interface Props {
  readonly joining: Joining;
  readonly onLinked: () => void;
  /** The person would rather link by cards. */
  readonly onCards: () => void;
}

type Meeting = ReturnType<Joining["meet"]>;

/** The sessions that stand at the door of this page's server, to join by a tap. */
export function SessionsAtDoor({ joining, onLinked, onCards }: Props) {
  const meeting = useSignal<{ readonly title: string; readonly state: Meeting } | null>(null);
  const state = meeting.value?.state.value ?? null;
  const isLinked = state?.kind === "linked";
  useEffect(() => {
    if (isLinked) onLinked();
  }, [isLinked]);

  const sessions = listSessions(joining);
  const isBusy = state !== null && state.kind !== "failed";
  return (
    <Sheet title={words.title} intro={words.lead}>
      <div class="door-sessions">
        {sessions.map(({ deviceId, title }) => (
          <Button
            key={deviceId}
            tone="primary"
            icon={Tablet}
            disabled={isBusy}
            onClick={() => {
              meeting.value = { title, state: joining.meet(deviceId) };
            }}
          >
            {words.go(title)}
          </Button>
        ))}
        {isBusy && meeting.value && <Progress label={words.joining(meeting.value.title)} />}
        {state?.kind === "failed" && <Banner tone="warn">{words.failed}</Banner>}
        <Button tone="quiet" onClick={onCards}>
          {words.cards}
        </Button>
      </div>
    </Sheet>
  );
}

/** One device of each session, the presenter's where it is there. */
function listSessions({ atDoor }: Joining): readonly { readonly deviceId: string; readonly title: string }[] {
  const bySession = new Map<string, { deviceId: string; title: string }>();
  for (const { hello, title } of atDoor.value) {
    const { sessionId, deviceId } = hello;
    if (sessionId === null || bySession.has(sessionId)) continue;
    bySession.set(sessionId, { deviceId, title: title ?? "" });
  }
  return [...bySession.values()];
}

import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/joining.ts";
import { type AnySession, useWorktable } from "../../session/worktable.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { goTo } from "../../ui/route.ts";
import { PairPanel } from "../pair/PairPanel.tsx";
import { exchangePath, sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import type { DeviceRoom } from "./device-room.ts";
import { WalkPanel } from "./WalkPanel.tsx";

const words = messages.session;

/** Links one more tablet to the open session: a newcomer, or one that has lost its links. */
export function LinkScreen({ session }: { readonly session: AnySession }) {
  const { ground } = session;
  const worktable = useWorktable();
  const [room, setRoom] = useState<DeviceRoom | null>(null);
  const leading = ground.leading.value;
  useEffect(() => {
    if (leading) void worktable.room().then(setRoom);
  }, [worktable, leading]);

  const back = () => goTo(sessionPath(ground.id), { replace: true });
  return (
    <AppFrame
      title={ground.record.value.title}
      back={{ href: `#${sessionPath(ground.id)}`, label: words.bar.session }}
      status={<SessionStatus session={session} />}
    >
      {!leading ? (
        <p>{words.connection.otherTab}</p>
      ) : !room ? (
        <Progress label={words.failure.opening} />
      ) : session.role === "presenter" ? (
        <WalkPanel session={session} room={room} onDone={back} />
      ) : (
        <PairPanel
          makePairing={() => room.pair()}
          whom={messages.joining.link.whomMate}
          title={messages.joining.link.title}
          lead={messages.joining.link.mateLead}
          exchangeHref={`#${exchangePath(ground.id)}`}
          onLinked={back}
          onCancel={back}
        />
      )}
    </AppFrame>
  );
}

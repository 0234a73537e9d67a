import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/joining.ts";
import { type OpenSession, useWorktable } from "../../session/worktable.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { goTo } from "../../ui/route.ts";
import { PairPanel } from "../pair/PairPanel.tsx";
import { sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";

const words = messages.session;

type DeviceRoom = Awaited<ReturnType<ReturnType<typeof useWorktable>["room"]>>;

/** Links one more tablet to the open session: a newcomer, or one that has lost its links. */
export function LinkScreen({ session }: { readonly session: OpenSession }) {
  const worktable = useWorktable();
  const [room, setRoom] = useState<DeviceRoom | null>(null);
  const leading = session.ground.leading.value;
  useEffect(() => {
    if (leading) void worktable.room().then(setRoom);
  }, [worktable, leading]);

  const back = `/session/${session.ground.id}`;
  const isPresenter = session.role === "presenter";
  return (
    <AppFrame
      title={session.ground.record.value.title}
      back={{ href: `#${sessionPath(session.ground.id)}`, label: words.bar.session }}
      status={<SessionStatus session={session} />}
    >
      {room ? (
        <PairPanel
          makePairing={() => room.pair()}
          whom={isPresenter ? messages.joining.link.whom : messages.joining.link.whomMate}
          repeat={isPresenter}
          onLinked={() => {
            if (!isPresenter) goTo(back, { replace: true });
          }}
          onCancel={() => goTo(back, { replace: true })}
        />
      ) : leading ? (
        <Progress label={words.failure.opening} />
      ) : (
        <p>{words.connection.otherTab}</p>
      )}
    </AppFrame>
  );
}

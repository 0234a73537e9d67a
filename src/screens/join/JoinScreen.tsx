import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/joining.ts";
import type { Joining } from "../../session/joining.ts";
import { screenRoleOf } from "../../session/record.ts";
import { UnkeptAnswers, useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { goTo } from "../../ui/route.ts";
import { SessionsAtDoor } from "../door/SessionsAtDoor.tsx";
import { PairPanel } from "../pair/PairPanel.tsx";
import { sessionPath } from "../session/paths.ts";
import { TakeSeat } from "./TakeSeat.tsx";
import "./join.css";

const words = messages.joining.join;
const HOME = { href: "#/", label: messages.session.bar.home };

/** A newcomer's way in: link, hear the invitation, sit down. */
export function JoinScreen() {
  const worktable = useWorktable();
  const [joining, setJoining] = useState<Joining | null>(null);
  const [linked, setLinked] = useState(false);
  const [unkept, setUnkept] = useState(false);
  const [byCards, setByCards] = useState(false);

  useEffect(() => {
    let gone = false;
    let opened: Joining | null = null;
    void worktable
      .closeCurrent()
      .then(() => worktable.openJoining())
      .then((next) => {
        if (gone) return next.close();
        opened = next;
        setJoining(next);
      })
      .catch((error: unknown) => {
        if (!(error instanceof UnkeptAnswers)) throw error;
        setUnkept(true);
      });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [worktable]);

  const invited = joining?.invitation.value ?? null;
  const isScreen = invited !== null && screenRoleOf(invited.record, joining?.deviceId ?? "") !== null;
  // The presenter has made this device a screen: it needs no table.
  useEffect(() => {
    if (!invited || !isScreen) return;
    void worktable.join(invited, null).then((id) => goTo(sessionPath(id), { replace: true }));
  }, [worktable, invited?.record.id, isScreen]);

  if (unkept) {
    return (
      <AppFrame title={words.title} back={HOME}>
        <Banner tone="danger">{messages.session.keeping.first}</Banner>
      </AppFrame>
    );
  }
  const invitation = joining?.invitation.value ?? null;
  if (invitation) {
    return (
      <AppFrame title={words.title} back={HOME}>
        <TakeSeat
          invitation={invitation}
          onSeated={(sessionId) => goTo(sessionPath(sessionId), { replace: true })}
        />
      </AppFrame>
    );
  }
  if (joining && !linked && !byCards && joining.atDoor.value.length > 0) {
    return (
      <AppFrame title={words.title} back={HOME}>
        <SessionsAtDoor joining={joining} onLinked={() => setLinked(true)} onCards={() => setByCards(true)} />
      </AppFrame>
    );
  }
  return (
    <AppFrame title={words.title} back={HOME}>
      {joining && !linked ? (
        <PairPanel
          makePairing={joining.makePairing}
          whom={words.whom}
          title={words.title}
          lead={words.lead}
          exchangeHref="#/exchange"
          onLinked={() => setLinked(true)}
          onCancel={() => void worktable.closeCurrent().then(() => goTo("/"))}
        />
      ) : (
        <Sheet title={words.title}>
          {joining?.unreadable.value ? null : <Progress label={words.waiting} />}
          {linked && (
            <Banner action={<Button onClick={() => setLinked(false)}>{words.again}</Button>}>
              {joining?.unreadable.value ? words.unreadable : words.waitingHint}
            </Banner>
          )}
        </Sheet>
      )}
    </AppFrame>
  );
}

import { Lock, LockOpen } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

const words = messages.agenda.lock;

interface NightLockProps {
  readonly session: PresenterSession;
}

const setLocked = (session: PresenterSession, locked: boolean): void =>
  void session.changeStage((stage) => ({ ...stage, locked }));

/** Says that the session is locked, for as long as it is. */
export function LockedBanner({ session }: NightLockProps) {
  if (!session.ground.stage.value.locked) return null;
  return (
    <Banner
      tone="warn"
      action={
        <Button icon={LockOpen} onClick={() => setLocked(session, false)}>
          {words.unlock}
        </Button>
      }
    >
      {words.locked}
    </Banner>
  );
}

/** Locks the session for the night, after saying what that means. */
export function NightLock({ session }: NightLockProps) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  if (session.ground.stage.value.locked) return null;
  return (
    <>
      <Button tone="quiet" icon={Lock} onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      <Dialog
        open={asking}
        title={words.title}
        closeLabel={messages.common.close}
        onClose={close}
        footer={
          <>
            <Button onClick={close}>{messages.common.cancel}</Button>
            <Button
              tone="primary"
              icon={Lock}
              onClick={() => {
                setLocked(session, true);
                close();
              }}
            >
              {words.go}
            </Button>
          </>
        }
      >
        <p>{words.text}</p>
      </Dialog>
    </>
  );
}

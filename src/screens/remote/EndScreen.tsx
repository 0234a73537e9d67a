import { LogOut } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/remote.ts";
import type { ScreenSession } from "../../session/screen.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

const words = messages.remote;

/** The screen's own way out; the presenter has the other end of it. */
export function EndScreen({ session }: { readonly session: ScreenSession }) {
  const worktable = useWorktable();
  const [asking, setAsking] = useState(false);
  const label = session.role === "remote" ? words.endScreen : words.endProjector;
  const close = () => setAsking(false);
  return (
    <>
      <Button tone="quiet" icon={LogOut} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        open={asking}
        title={words.endTitle}
        closeLabel={messages.common.close}
        onClose={close}
        footer={
          <>
            <Button onClick={close}>{messages.common.cancel}</Button>
            <Button tone="primary" onClick={() => void worktable.endScreen()}>
              {label}
            </Button>
          </>
        }
      >
        <p>{session.hasSeat ? words.endText : words.endTextNoSeat}</p>
      </Dialog>
    </>
  );
}

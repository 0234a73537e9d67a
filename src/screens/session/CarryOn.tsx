import { Presentation } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/notices.ts";
import type { SessionGround } from "../../session/ground.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useReopening } from "./use-reopening.ts";

const words = messages.notices.deputy;

/** Makes this deputy's tablet a presenter's device; asks first where the presenter is still here. */
export function CarryOn({ ground }: { readonly ground: SessionGround }) {
  const worktable = useWorktable();
  const reopen = useReopening();
  const [asking, setAsking] = useState(false);
  const carryOn = () => {
    setAsking(false);
    void reopen(worktable.carryOn());
  };
  const close = () => setAsking(false);
  return (
    <>
      <Button icon={Presentation} onClick={() => (ground.presenterHere.peek() ? setAsking(true) : carryOn())}>
        {words.carryOn}
      </Button>
      <Dialog
        open={asking}
        title={words.confirmTitle}
        closeLabel={messages.common.close}
        onClose={close}
        footer={
          <>
            <Button onClick={close}>{messages.common.cancel}</Button>
            <Button tone="primary" onClick={carryOn}>
              {words.carryOn}
            </Button>
          </>
        }
      >
        <p>{words.confirmText}</p>
      </Dialog>
    </>
  );
}

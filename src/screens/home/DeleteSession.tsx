import { Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import type { SessionCard } from "../../session/session-card.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useToast } from "../../ui/Toast.tsx";

const words = messages.session.remove;

interface DeleteSessionProps {
  readonly card: SessionCard;
  readonly onClose: () => void;
}

/** Asks before all of a session goes from this tablet. */
export function DeleteSession({ card, onClose }: DeleteSessionProps) {
  const worktable = useWorktable();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const onDelete = async () => {
    setBusy(true);
    await worktable.remove(card.id);
    say({ text: words.done });
  };
  return (
    <Dialog
      open
      title={words.title}
      closeLabel={messages.common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
          <Button tone="danger" icon={Trash2} busy={busy} onClick={onDelete}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.text(card.title ?? card.id)}</p>
    </Dialog>
  );
}

import { messages } from "../../messages/agenda.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

const words = messages.agenda.keys;

/** Which keys run the day. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      open
      title={words.title}
      closeLabel={messages.common.close}
      onClose={onClose}
      footer={
        <Button tone="primary" onClick={onClose}>
          {messages.common.close}
        </Button>
      }
    >
      <dl class="run-keys">
        {words.list.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="run-hint">{words.fields}</p>
    </Dialog>
  );
}

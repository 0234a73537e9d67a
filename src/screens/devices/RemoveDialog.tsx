import { messages } from "../../messages/devices.ts";
import type { SessionDevice } from "../../session/devices.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { nameDevice } from "./DeviceRow.tsx";

const words = messages.devices.remove;

interface RemoveDialogProps {
  /** null: closed. */
  readonly device: SessionDevice | null;
  readonly onClose: () => void;
  readonly onRemove: (device: SessionDevice) => void;
}

/** Says what removing a device does before it is done. */
export function RemoveDialog({ device, onClose, onRemove }: RemoveDialogProps) {
  return (
    <Dialog
      open={device !== null}
      title={device ? words.title(nameDevice(device)) : ""}
      closeLabel={messages.common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
          <Button
            tone="danger"
            onClick={() => {
              if (device) onRemove(device);
              onClose();
            }}
          >
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Dialog>
  );
}

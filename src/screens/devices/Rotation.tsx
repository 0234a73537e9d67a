import { ArrowRight, RotateCcw, RotateCw } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/devices.ts";
import type { SessionTable } from "../../session/record.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { planRotation } from "./group-devices.ts";

const words = messages.devices.rotate;

interface RotationProps {
  readonly tables: readonly SessionTable[];
  readonly onRotate: (steps: number) => void;
}

/** Moves everyone on by one table, or back, after showing who goes where. */
export function Rotation({ tables, onRotate }: RotationProps) {
  const [steps, setSteps] = useState<1 | -1 | null>(null);
  const close = () => setSteps(null);
  return (
    <section class="devices-rotation" aria-labelledby="devices-rotation">
      <h2 id="devices-rotation">{words.title}</h2>
      <p>{tables.length > 1 ? words.text : words.one}</p>
      {tables.length > 1 && (
        <div class="devices-buttons">
          <Button icon={RotateCw} onClick={() => setSteps(1)}>
            {words.on}
          </Button>
          <Button tone="quiet" icon={RotateCcw} onClick={() => setSteps(-1)}>
            {words.back}
          </Button>
        </div>
      )}
      <Dialog
        open={steps !== null}
        title={steps === -1 ? words.backTitle : words.onTitle}
        closeLabel={messages.common.close}
        onClose={close}
        footer={
          <>
            <Button onClick={close}>{messages.common.cancel}</Button>
            <Button
              tone="primary"
              onClick={() => {
                if (steps !== null) onRotate(steps);
                close();
              }}
            >
              {words.confirm}
            </Button>
          </>
        }
      >
        <ul class="devices-plan" aria-label={words.plan}>
          {planRotation(tables, steps ?? 1).map(({ from, to }, index) => (
            <li key={tables[index]?.id}>
              <span class="visually-hidden">{words.goes(from, to)}</span>
              <span aria-hidden="true">{from}</span>
              <Icon icon={ArrowRight} size="s" class="devices-arrow" />
              <span aria-hidden="true">{to}</span>
            </li>
          ))}
        </ul>
      </Dialog>
    </section>
  );
}

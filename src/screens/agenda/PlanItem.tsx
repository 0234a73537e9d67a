import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { putBreak } from "../../session/stage/set-agenda.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { MyNotes } from "./MyNotes.tsx";
import { type TitledItem, worksheetIdsOf } from "./run.ts";

const words = messages.agenda;

interface PlanItemProps {
  readonly session: PresenterSession;
  readonly item: TitledItem;
  readonly onClose: () => void;
}

/** Minutes, notes and, of a break, its name. Kept while it is typed. */
export function PlanItem({ session, item, onClose }: PlanItemProps) {
  const plan = session.desk.plan(item.id).value;
  return (
    <Dialog
      open
      title={words.list.planTitle(item.title)}
      closeLabel={messages.common.close}
      onClose={onClose}
      footer={
        <Button tone="primary" onClick={onClose}>
          {words.list.done}
        </Button>
      }
    >
      <div class="run-form">
        {item.kind === "break" && (
          <TextInput
            label={words.list.breakLabel}
            value={item.title}
            maxLength={120}
            onText={(title) =>
              void session.changeStage((stage) =>
                putBreak(stage, worksheetIdsOf(session), { id: item.id, title }),
              )
            }
          />
        )}
        <label class="run-minutes">
          <span>{words.list.plannedMinutes}</span>
          <input
            type="number"
            class="labelled-control"
            min={0}
            max={600}
            value={plan.minutes ?? ""}
            onInput={(event) => {
              const minutes = Math.round(event.currentTarget.valueAsNumber);
              session.desk.setPlan(item.id, { minutes: minutes > 0 && minutes <= 600 ? minutes : null });
            }}
          />
        </label>
        <MyNotes session={session} itemId={item.id} />
      </div>
    </Dialog>
  );
}

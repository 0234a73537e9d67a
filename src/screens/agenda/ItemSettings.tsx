import { EyeOff } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { promiseAnonymity, worksheetStage } from "../../session/stage/agenda.ts";
import type { Showing } from "../../session/stage/contract.ts";
import { setClosed, setShowing } from "../../session/stage/set-agenda.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Switch } from "../../ui/Switch.tsx";

const words = messages.agenda.item;
const SHOWINGS: readonly Showing[] = ["live", "hidden", "counted", "revealed"];

interface ItemSettingsProps {
  readonly session: PresenterSession;
  readonly worksheetId: string;
}

/** What is set for the worksheet that is on: answering, how far it is shown, the promise. */
export function ItemSettings({ session, worksheetId }: ItemSettingsProps) {
  const [asking, setAsking] = useState(false);
  const { closed, anonymous, showing } = worksheetStage(session.ground.stage.value, worksheetId);
  const { desk } = session;
  const show = (next: Showing): void => {
    if (next === "revealed") desk.takeSnapshot(worksheetId, "reveal");
    void session.changeStage((stage, now) => setShowing(stage, worksheetId, next, now));
  };
  return (
    <div class="run-item">
      <Switch
        on={!closed}
        onToggle={(open) => void session.changeStage((stage) => setClosed(stage, worksheetId, !open))}
      >
        {words.answering}
      </Switch>
      <SegmentedControl
        labelled
        label={words.showing}
        value={showing}
        options={SHOWINGS.map((value) => ({ value, label: words.showings[value] }))}
        onChoose={show}
      />
      {anonymous ? (
        <p class="run-promised">
          <Icon icon={EyeOff} size="s" /> {words.promised}
        </p>
      ) : (
        <Button tone="quiet" icon={EyeOff} onClick={() => setAsking(true)}>
          {words.anonymous}
        </Button>
      )}
      <Dialog
        open={asking}
        title={words.promise}
        closeLabel={messages.common.close}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{messages.common.cancel}</Button>
            <Button
              tone="primary"
              onClick={() => {
                void session.changeStage((stage) => promiseAnonymity(stage, worksheetId));
                setAsking(false);
              }}
            >
              {words.promiseGo}
            </Button>
          </>
        }
      >
        <p>{words.promiseText}</p>
      </Dialog>
    </div>
  );
}

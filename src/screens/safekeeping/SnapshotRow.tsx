import { Eye, History, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/oversight.ts";
import type { Snapshot } from "../../session/desk/contract.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { countTables } from "../../summary/answered.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { SnapshotLook } from "./SnapshotLook.tsx";

const words = messages.oversight.keep;

interface SnapshotRowProps {
  readonly session: PresenterSession;
  readonly snapshot: Snapshot;
}

/** One moment: when, of what, how many tables had written; it can be brought back and deleted. */
export function SnapshotRow({ session, snapshot }: SnapshotRowProps) {
  const [asking, setAsking] = useState(false);
  const [looking, setLooking] = useState(false);
  const say = useToast();
  const { desk, ground } = session;
  const worksheet = ground.workshop.worksheets.find(({ id }) => id === snapshot.worksheetId);
  const tables = desk.readSnapshot(snapshot.id);
  const written = countTables(
    tables.map(({ answers }) => Object.values(answers[snapshot.worksheetId] ?? {})),
  );
  const restore = (): void => {
    const before = desk.restoreSnapshot(snapshot.id);
    setAsking(false);
    say({ text: words.restored, action: { label: words.undo, run: () => desk.restoreSnapshot(before) } });
  };
  return (
    <li>
      <span>
        {words.line(
          new Date(snapshot.at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" }),
          worksheet?.title ?? snapshot.worksheetId,
          words.reasons[snapshot.reason],
        )}
      </span>
      <span>{words.written(written.tables)}</span>
      <div class="safekeeping-actions">
        {worksheet && (
          <Button icon={Eye} aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {words.look}
          </Button>
        )}
        <Button icon={History} onClick={() => setAsking(true)}>
          {words.restore}
        </Button>
        <Button tone="quiet" icon={Trash2} onClick={() => desk.removeSnapshot(snapshot.id)}>
          {words.remove}
        </Button>
      </div>
      {looking && worksheet && (
        <SnapshotLook session={session} snapshotId={snapshot.id} worksheet={worksheet} />
      )}
      <Dialog
        open={asking}
        title={words.restoreTitle}
        closeLabel={messages.common.close}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{messages.common.cancel}</Button>
            <Button tone="primary" onClick={restore}>
              {words.restoreGo}
            </Button>
          </>
        }
      >
        <p>{words.restoreText}</p>
      </Dialog>
    </li>
  );
}

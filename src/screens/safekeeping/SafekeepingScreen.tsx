import { Camera } from "lucide";
import { messages as oversight } from "../../messages/oversight.ts";
import { messages as sessionFile } from "../../messages/session-file.ts";
import type { Snapshot } from "../../session/desk/contract.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { SaveSession } from "../session-file/SaveSession.tsx";
import { SnapshotRow } from "./SnapshotRow.tsx";
import "./safekeeping.css";

const messages = { ...oversight, ...sessionFile };
const words = messages.oversight.keep;

/** What was taken down, to look at or to bring back; the session as a file under a passphrase. */
export function SafekeepingScreen({ session }: { readonly session: PresenterSession }) {
  const { ground, desk } = session;
  const say = useToast();
  const snapshots: readonly Snapshot[] = desk.snapshots.value.toReversed();
  const current = ground.workshop.worksheets.find(({ id }) => id === ground.stage.value.current);
  return (
    <AppFrame
      title={`${words.title} · ${ground.record.value.title}`}
      back={{ href: `#${sessionPath(ground.id)}`, label: messages.oversight.overview.console }}
      status={<SessionStatus session={session} />}
    >
      <Sheet title={words.title} intro={words.intro}>
        {current && (
          <Button
            icon={Camera}
            onClick={() => {
              desk.takeSnapshot(current.id, "by-hand");
              say({ text: words.taken });
            }}
          >
            {words.takeNow(current.title)}
          </Button>
        )}
        {snapshots.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ol class="safekeeping">
            {snapshots.map((snapshot) => (
              <SnapshotRow key={snapshot.id} session={session} snapshot={snapshot} />
            ))}
          </ol>
        )}
        <section class="safekeeping-backup" aria-labelledby="backup">
          <h2 id="backup">{messages.sessionFile.save.title}</h2>
          <p>{messages.sessionFile.save.presenter}</p>
          <SaveSession session={session} />
        </section>
      </Sheet>
    </AppFrame>
  );
}

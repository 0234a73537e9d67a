import { useComputed } from "@preact/signals";
import { ArrowLeft, ArrowRight, Keyboard, Megaphone, Play } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { neighbourItem, setFollowing } from "../../session/stage/set-agenda.ts";
import { Button } from "../../ui/Button.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { ItemSettings } from "./ItemSettings.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { MyNotes } from "./MyNotes.tsx";
import { bringEveryone, countMinutesLeft, listItems, stepAgenda, worksheetIdsOf } from "./run.ts";
import { TimerControls } from "./TimerControls.tsx";
import { useRunKeys } from "./use-run-keys.ts";
import { VoteControls } from "./VoteControls.tsx";
import "./agenda.css";

const words = messages.agenda.run;

/** What is on now, and everything that is set for it: the presenter's hand on the day. */
export function RunPanel({ session }: { readonly session: PresenterSession }) {
  const [helping, setHelping] = useState(false);
  useRunKeys(session, () => setHelping(true));
  const stage = session.ground.stage.value;
  const item = listItems(session).find(({ id }) => id === stage.current);
  const ids = worksheetIdsOf(session);
  return (
    <section class="run" aria-labelledby="run">
      <header class="run-head">
        <div>
          <h2 id="run">{words.title}</h2>
          <p class="run-now" aria-live="polite">
            {item ? item.title || messages.agenda.list.breakTitle : words.notBegun}
          </p>
        </div>
        <div class="run-steps">
          <Button
            icon={ArrowLeft}
            disabled={neighbourItem(stage, ids, -1) === null}
            onClick={() => stepAgenda(session, -1)}
          >
            {words.back}
          </Button>
          <Button
            tone="primary"
            icon={item ? ArrowRight : Play}
            disabled={neighbourItem(stage, ids, 1) === null}
            onClick={() => stepAgenda(session, 1)}
          >
            {item ? words.next : words.start}
          </Button>
          <Button tone="quiet" icon={Keyboard} aria-keyshortcuts="?" onClick={() => setHelping(true)}>
            {messages.agenda.keys.open}
          </Button>
        </div>
      </header>
      <div class="run-pace">
        {item && (
          <Button icon={Megaphone} onClick={() => bringEveryone(session)}>
            {words.bring}
          </Button>
        )}
        <Switch
          on={stage.following}
          onToggle={(on) => void session.changeStage((one) => setFollowing(one, on))}
        >
          {words.follow}
        </Switch>
      </div>
      <DayEnd session={session} isBegun={item !== undefined} />
      {item?.kind === "worksheet" && <ItemSettings key={item.id} session={session} worksheetId={item.id} />}
      {item && <MyNotes key={`notes/${item.id}`} session={session} itemId={item.id} />}
      <TimerControls session={session} />
      <VoteControls session={session} />
      {helping && <KeysDialog onClose={() => setHelping(false)} />}
    </section>
  );
}

/** The planned end moves on with the time, looked at so often (ms). */
const LOOK_EVERY_MS = 20_000;

/** When the day will end, by what is planned from here on. */
function DayEnd(props: { readonly session: PresenterSession; readonly isBegun: boolean }) {
  const { session, isBegun } = props;
  const { clock } = session.ground;
  const [now, setNow] = useState(() => clock.now());
  const minutes = useComputed(() => countMinutesLeft(session)).value;
  useEffect(() => {
    setNow(clock.now());
    const timer = setInterval(() => setNow(clock.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [clock, minutes]);
  if (minutes === 0) return null;
  const time = writeTime(now + minutes * 60_000);
  return <p class="run-hint">{isBegun ? words.ends(time) : words.endsIfStarted(time)}</p>;
}

const writeTime = (ms: number): string =>
  new Date(ms).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });

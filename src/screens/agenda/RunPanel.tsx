import { ArrowLeft, ArrowRight, Lock, LockOpen, Megaphone, Play } from "lucide";
import { useEffect } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { neighbourItem, setFollowing } from "../../session/stage/agenda.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { ItemSettings } from "./ItemSettings.tsx";
import { countMinutesLeft, goToAgendaItem, listItems, stepAgenda, worksheetIdsOf } from "./run.ts";
import { TimerControls } from "./TimerControls.tsx";
import { VoteControls } from "./VoteControls.tsx";
import "./agenda.css";

const words = messages.agenda.run;
const KEYS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** What is on now, and everything that is set for it: the presenter's hand on the day. */
export function RunPanel({ session }: { readonly session: PresenterSession }) {
  const { ground } = session;
  const stage = ground.stage.value;
  const item = listItems(session).find(({ id }) => id === stage.current);
  const ids = worksheetIdsOf(session);
  const minutes = countMinutesLeft(session);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
      const { target } = event;
      const isTyping = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
      if (by === undefined || isTyping || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      stepAgenda(session, by);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [session]);

  return (
    <section class="run" aria-labelledby="run">
      {stage.locked && (
        <Banner
          tone="warn"
          action={
            <Button
              icon={LockOpen}
              onClick={() => void session.changeStage((one) => ({ ...one, locked: false }))}
            >
              {words.unlock}
            </Button>
          }
        >
          {words.locked}
        </Banner>
      )}
      <header class="run-head">
        <div>
          <h2 id="run">{words.title}</h2>
          <p class="run-now" aria-live="polite">
            {item?.title ?? words.notBegun}
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
        </div>
      </header>
      <p class="run-hint">
        {words.keys} {minutes > 0 && words.ends(writeTime(ground.clock.now() + minutes * 60_000))}
      </p>
      <div class="run-pace">
        {item?.kind === "worksheet" && (
          <Button icon={Megaphone} onClick={() => goToAgendaItem(session, item.id, true)}>
            {words.bring}
          </Button>
        )}
        <Switch
          on={stage.following}
          onToggle={(on) => void session.changeStage((one) => setFollowing(one, on))}
        >
          {words.follow}
        </Switch>
        {!stage.locked && (
          <Button
            tone="quiet"
            icon={Lock}
            onClick={() => void session.changeStage((one) => ({ ...one, locked: true }))}
          >
            {words.lock}
          </Button>
        )}
      </div>
      {item?.kind === "worksheet" && <ItemSettings key={item.id} session={session} worksheetId={item.id} />}
      <TimerControls session={session} />
      <VoteControls session={session} />
    </section>
  );
}

const writeTime = (ms: number): string =>
  new Date(ms).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });

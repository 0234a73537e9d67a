import {
  ArrowLeft,
  ArrowRight,
  ChevronLeft,
  ChevronRight,
  Eye,
  EyeOff,
  Megaphone,
  Monitor,
  MonitorOff,
  Pause,
  Play,
  Plus,
  Square,
} from "lucide";
import { messages } from "../../messages/remote.ts";
import type { RemotePress } from "../../session/remote.ts";
import type { RemoteSession } from "../../session/screen.ts";
import { listAgenda, worksheetStage } from "../../session/stage/agenda.ts";
import { neighbourItem } from "../../session/stage/set-agenda.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Countdown } from "../pace/Countdown.tsx";
import "../pace/pace.css";
import { EndScreen } from "./EndScreen.tsx";
import { LostPresenter } from "./LostPresenter.tsx";
import "./remote.css";

const words = messages.remote;
const PRESETS = [1, 3, 5, 10] as const;

type Press = (press: RemotePress) => void;

/** The day in one hand: what is on, and at the thumb the next step. The presenter's laptop does what is pressed. */
export function RemoteScreen({ session }: { readonly session: RemoteSession }) {
  const { ground, isHeard } = session;
  const stage = ground.stage.value;
  const { worksheets } = ground.workshop;
  const ids = worksheets.map(({ id }) => id);
  const titleOf = (itemId: string | null): string => {
    const item = listAgenda(stage, ids).find(({ id }) => id === itemId);
    if (item?.kind === "break") return item.title || words.breakTitle;
    return worksheets.find(({ id }) => id === itemId)?.title ?? "";
  };
  const next = neighbourItem(stage, ids, 1);
  const press: Press = (what) => session.press(what);
  return (
    <AppFrame title={ground.record.value.title} actions={<EndScreen session={session} />}>
      <LostPresenter session={session} text={words.lost} />
      <div class="remote" inert={!isHeard.value}>
        <section class="remote-now" aria-labelledby="remote-now">
          <h1 id="remote-now" aria-live="polite">
            {titleOf(stage.current) || words.notBegun}
          </h1>
          <p>{next === null ? words.last : words.after(titleOf(next))}</p>
          {stage.current !== null && (
            <Button icon={Megaphone} onClick={() => press({ what: "bring" })}>
              {words.bring}
            </Button>
          )}
        </section>
        <Time session={session} press={press} />
        <BoardPart session={session} press={press} />
        <Cards session={session} press={press} />
        <nav class="remote-thumb" aria-label={words.title}>
          <Button
            icon={ArrowLeft}
            disabled={neighbourItem(stage, ids, -1) === null}
            onClick={() => press({ what: "back" })}
          >
            {words.back}
          </Button>
          <Button
            tone="primary"
            icon={ArrowRight}
            disabled={next === null}
            onClick={() => press({ what: "next" })}
          >
            {stage.current === null ? words.start : words.next}
          </Button>
        </nav>
      </div>
    </AppFrame>
  );
}

interface PartProps {
  readonly session: RemoteSession;
  readonly press: Press;
}

function Time({ session, press }: PartProps) {
  const { stage, clock } = session.ground;
  const { activity } = stage.value;
  const isLarge = session.board.value?.largeTime ?? false;
  return (
    <section class="remote-part" aria-label={words.time}>
      {activity ? (
        <>
          <Countdown key={`${activity.id}/${activity.at}`} activity={activity} clock={clock} />
          <div class="remote-row">
            <Button
              icon={activity.countdown.kind === "paused" ? Play : Pause}
              onClick={() => press({ what: activity.countdown.kind === "paused" ? "resume" : "pause" })}
            >
              {activity.countdown.kind === "paused" ? words.resume : words.pause}
            </Button>
            <Button icon={Plus} onClick={() => press({ what: "more-time" })}>
              {words.more}
            </Button>
            <Button aria-pressed={isLarge} onClick={() => press({ what: "large-time" })}>
              {words.large}
            </Button>
            <Button icon={Square} onClick={() => press({ what: "end-time" })}>
              {words.end}
            </Button>
          </div>
        </>
      ) : (
        <>
          <h2>{words.time}</h2>
          <div class="remote-row">
            {PRESETS.map((minutes) => (
              <Button
                key={minutes}
                aria-label={words.startMinutes(minutes)}
                onClick={() => press({ what: "time", minutes })}
              >
                {words.minutes(minutes)}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function BoardPart({ session, press }: PartProps) {
  const board = session.board.value;
  const stage = session.ground.stage.value;
  if (!board?.view) {
    return (
      <section class="remote-part" aria-label={words.board}>
        <h2>{words.board}</h2>
        <p>{board ? words.nothingShown : words.waiting}</p>
      </section>
    );
  }
  const { showing } = worksheetStage(stage, stage.current ?? "");
  const isHeld = showing === "hidden" || showing === "counted";
  return (
    <section class="remote-part" aria-label={words.board}>
      <h2 dir="auto">{board.view}</h2>
      {board.views > 1 && (
        <div class="remote-views">
          <IconButton
            icon={ChevronLeft}
            label={words.previousView}
            disabled={board.at === 0}
            onClick={() => press({ what: "view-back" })}
          />
          <span>{words.viewOf(board.at + 1, board.views)}</span>
          <IconButton
            icon={ChevronRight}
            label={words.nextView}
            disabled={board.at >= board.views - 1}
            onClick={() => press({ what: "view-next" })}
          />
        </div>
      )}
      <div class="remote-row">
        <Button icon={isHeld ? Eye : EyeOff} onClick={() => press({ what: isHeld ? "reveal" : "hold" })}>
          {isHeld ? words.reveal : words.hold}
        </Button>
        <Button
          icon={board.blank ? Monitor : MonitorOff}
          aria-pressed={board.blank}
          onClick={() => press({ what: "blank" })}
        >
          {board.blank ? words.unblank : words.blank}
        </Button>
      </div>
    </section>
  );
}

/** The answers of the wall on the board, each a button that shows it alone. */
function Cards({ session, press }: PartProps) {
  const { cards = [], spot = "" } = session.board.value ?? {};
  return (
    <section class="remote-part" aria-labelledby="remote-spot">
      <h2 id="remote-spot">{words.spot}</h2>
      {cards.length === 0 && <p>{words.noCards}</p>}
      {spot !== "" && <Button onClick={() => press({ what: "spot", card: "" })}>{words.all}</Button>}
      <ul class="remote-cards">
        {cards.map(({ key, text, table }) => (
          <li key={key}>
            <button
              type="button"
              class="remote-card"
              aria-pressed={spot === key}
              onClick={() => press({ what: "spot", card: spot === key ? "" : key })}
            >
              {table && <strong>{table}</strong>}
              <span dir="auto">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

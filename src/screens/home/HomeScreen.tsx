import { FolderOpen, NotebookPen, Presentation, Settings, Tablet, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import { readSessionCard, type SessionCard } from "../../session/session-card.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { lazyScreen } from "../../ui/lazy-screen.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { OPEN_FILE_PATH, sessionPath } from "../session/paths.ts";
import "./home.css";

const words = messages.session.home;
const DeleteSession = lazyScreen(async () => (await import("./DeleteSession.tsx")).DeleteSession);
/** Only a laptop in the room serves the app over plain http. */
const NetworkDoor = lazyScreen(async () => (await import("../door/NetworkDoor.tsx")).NetworkDoor);

/** Asked for once there are sessions that may have steps. */
const StepsNote = lazyScreen(() =>
  import("../follow-up/StepsNote.tsx").then(
    (module) => module.StepsNote,
    () => () => null, // where the network is gone Home does without
  ),
);

/** Where the app starts: join, start, and the sessions of this tablet. */
export function HomeScreen({ offers }: { readonly offers?: preact.ComponentChildren }) {
  const worktable = useWorktable();
  const stored = worktable.storage.sessions.value;
  return (
    <AppFrame
      title={words.title}
      actions={
        <LinkButton href="#/settings" tone="quiet" icon={Settings}>
          {words.settings}
        </LinkButton>
      }
    >
      <div class="home">
        <header class="home-head">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </header>
        {offers}
        {location.protocol === "http:" && <NetworkDoor />}
        <nav class="home-ways" aria-label={words.title}>
          <Way href="#/join" icon={Tablet} title={words.join} hint={words.joinHint} main />
          <Way href="#/start" icon={Presentation} title={words.start} hint={words.startHint} />
          <Way href="#/alone" icon={NotebookPen} title={words.alone} hint={words.aloneHint} />
        </nav>
        {stored?.some(({ role }) => role === "participant") && <StepsNote />}
        <section class="home-sessions" aria-labelledby="home-sessions">
          <h2 id="home-sessions">{words.sessions}</h2>
          {stored === null ? (
            <Progress label={words.loading} />
          ) : stored.length === 0 ? (
            <p class="home-none">{words.none}</p>
          ) : (
            <ul>
              {stored.map((one) => (
                <SessionRow key={one.id} card={readSessionCard(one)} />
              ))}
            </ul>
          )}
          <p class="home-open">
            <LinkButton href={`#${OPEN_FILE_PATH}`} tone="quiet" icon={FolderOpen}>
              {words.openFile}
            </LinkButton>
          </p>
        </section>
      </div>
    </AppFrame>
  );
}

interface WayProps {
  readonly href: string;
  readonly icon: Parameters<typeof LinkButton>[0]["icon"];
  readonly title: string;
  readonly hint: string;
  readonly main?: boolean;
}

function Way({ href, icon, title, hint, main = false }: WayProps) {
  return (
    <div class="home-way">
      <LinkButton href={href} tone={main ? "primary" : "plain"} {...(icon && { icon })}>
        {title}
      </LinkButton>
      <p>{hint}</p>
    </div>
  );
}

const dateFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeStyle: "short" });

function SessionRow({ card }: { readonly card: SessionCard }) {
  const [asking, setAsking] = useState(false);
  const when = words.openedAt(dateFormat.format(card.lastOpenedAt));
  return (
    <li class="home-session">
      <a href={`#${sessionPath(card.id)}`}>
        <strong>{card.title ?? words.unreadable}</strong>
        <span>
          {card.tableName === null ? words.presenterOf : words.atTable(card.tableName)}
          {" · "}
          {when}
          {card.left && ` · ${words.left}`}
        </span>
      </a>
      <Menu
        label={words.more(card.title ?? card.id)}
        items={[{ label: words.remove, icon: Trash2, tone: "danger", onSelect: () => setAsking(true) }]}
      />
      {asking && <DeleteSession card={card} onClose={() => setAsking(false)} />}
    </li>
  );
}

import { Backpack, Link2 } from "lucide";
import { messages } from "../../messages/notices.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { type OpenSession, useWorktable } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { PaceBar } from "../pace/PaceBar.tsx";
import { PaceNotes } from "../pace/PaceNotes.tsx";
import { CarryOn } from "./CarryOn.tsx";
import { listNotices, type NoticeKind } from "./list-notices.ts";
import { linkPath, takeHomePath } from "./paths.ts";
import type { NoticesProps } from "./SessionNotices.tsx";
import { useReopening } from "./use-reopening.ts";
import { useLasting, useResting } from "./use-resting.ts";
import "./notices.css";

const words = messages.notices;
/** A presenter's laptop that is closed and opened again is not away yet, in ms. */
const AWAY_AFTER_MS = 8_000;

/** Each thing to tell once, the most urgent first; never while someone is typing. */
export function Notices({ session, atStart = false }: NoticesProps) {
  const presenterAway = useLasting(!session.ground.presenterHere.value, AWAY_AFTER_MS);
  const kinds = useResting(listNotices(session, atStart, presenterAway).join(" "));
  return (
    <>
      {kinds !== "" && (
        <div class="notices">
          {kinds.split(" ").map((kind) => (
            <Notice key={kind} kind={kind as NoticeKind} session={session} />
          ))}
        </div>
      )}
      {session.role === "participant" && (
        <>
          <PaceNotes session={session} />
          <PaceBar session={session} />
        </>
      )}
    </>
  );
}

function Notice({ kind, session }: { readonly kind: NoticeKind; readonly session: OpenSession }) {
  const { ground } = session;
  switch (kind) {
    case "removed":
      return (
        <Banner
          tone="warn"
          title={words.removed.title}
          action={
            <LinkButton icon={Backpack} href={`#${takeHomePath(ground.id)}`}>
              {words.removed.takeHome}
            </LinkButton>
          }
        >
          {words.removed.text}
        </Banner>
      );
    case "lost": {
      const said = session.role === "presenter" ? words.lostAll : words.lost;
      return (
        <Banner
          tone="warn"
          title={said.title}
          action={
            <LinkButton icon={Link2} href={`#${linkPath(ground.id)}`}>
              {said.link}
            </LinkButton>
          }
        >
          {said.text}
        </Banner>
      );
    }
    case "stranger":
      return (
        <Banner
          tone="warn"
          action={<Button onClick={ground.forgetStranger}>{messages.common.dismiss}</Button>}
        >
          {messages.session.connection.stranger(ground.stranger.value ?? "")}
        </Banner>
      );
    case "moved":
      return session.role === "participant" && <Moved session={session} />;
    case "presenter-away":
      return (
        <Banner title={words.deputy.away} action={<CarryOn ground={ground} />}>
          {words.deputy.awayText}
        </Banner>
      );
    case "deputy":
      return (
        <Banner title={words.deputy.title} action={<CarryOn ground={ground} />}>
          {words.deputy.text}
        </Banner>
      );
    case "carrying-on":
      return <CarryingOn />;
    case "keyless":
      return (
        <Banner tone="warn" title={words.keyless.title}>
          {words.keyless.text}
        </Banner>
      );
    case "receiving": {
      const { bytes, of } = ground.receiving.value ?? { bytes: 1, of: 1 };
      return <Progress label={words.receiving(Math.floor((100 * bytes) / of))} done={bytes / of} />;
    }
  }
}

function Moved({ session }: { readonly session: ParticipantSession }) {
  const worktable = useWorktable();
  const reopen = useReopening();
  const moved = session.moved.value;
  if (!moved) return null;
  const stay = () => void reopen(worktable.sitDown({ tableId: moved.fromId }));
  return (
    <Banner
      title={words.moved.title(moved.to)}
      action={
        <div class="notices-actions">
          <Button onClick={stay}>{words.moved.stay(moved.from)}</Button>
          <Button tone="quiet" onClick={session.dismissMoved}>
            {words.moved.go}
          </Button>
        </div>
      }
    >
      {words.moved.text(moved.from)}
    </Banner>
  );
}

function CarryingOn() {
  const worktable = useWorktable();
  const reopen = useReopening();
  return (
    <Banner
      action={<Button onClick={() => void reopen(worktable.stepBack())}>{words.deputy.stepBack}</Button>}
    >
      {words.deputy.carrying}
    </Banner>
  );
}

import { CircleAlert, HardDriveDownload, Save, Unplug, Users } from "lucide";
import { messages } from "../../messages/index.ts";
import type { Connection } from "../../session/connection.ts";
import type { SessionGround } from "../../session/ground.ts";
import type { AnySession } from "../../session/worktable.ts";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { diagnosticsPath } from "./paths.ts";
import "./session-status.css";

const words = messages.session;

/** "2 others at this table, presenter connected": a connection in words. */
function describeConnection(connection: Connection): string {
  const { mates, presenter, faltering } = connection;
  if (mates === 0 && presenter === "none" && !faltering) return words.connection.alone;
  return words.connection.join([
    mates > 0 ? words.connection.mates(mates) : words.connection.noMates,
    {
      linked: words.connection.presenterLinked,
      "through-a-mate": words.connection.presenterThrough,
      none: words.connection.presenterNone,
    }[presenter],
    ...(faltering ? [words.connection.faltering] : []),
  ]);
}

/** Connection and keeping, always in sight. */
export function SessionStatus({ session }: { readonly session: AnySession }) {
  return (
    <>
      <a
        class="session-links"
        href={`#${diagnosticsPath(session.ground.id)}`}
        title={words.connection.lookCloser}
      >
        {session.ground.leading.value ? <Links session={session} /> : <OtherTab />}
      </a>
      <Keeping ground={session.ground} />
    </>
  );
}

function OtherTab() {
  return <StatusLine icon={Unplug}>{words.connection.otherTab}</StatusLine>;
}

function Links({ session }: { readonly session: AnySession }) {
  const { isRemoved, lostEveryLink } = session.ground;
  if (isRemoved.value || lostEveryLink.value) {
    return (
      <StatusLine icon={Unplug} tone="warn">
        {isRemoved.value ? words.connection.removed : words.connection.lost}
      </StatusLine>
    );
  }
  if (session.role === "participant") {
    const connection = session.connection.value;
    const isGood = connection.presenter !== "none" && !connection.faltering;
    return (
      <StatusLine
        icon={isGood ? Users : Unplug}
        tone={connection.faltering ? "warn" : isGood ? "good" : "calm"}
      >
        {describeConnection(connection)}
      </StatusLine>
    );
  }
  const open = [...session.ground.linkStates.value.values()].filter((state) => state !== "closed").length;
  return (
    <StatusLine icon={open > 0 ? Users : Unplug} tone={open > 0 ? "good" : "calm"}>
      {open > 0 ? words.connection.tablets(open) : words.connection.noTablets}
    </StatusLine>
  );
}

function Keeping({ ground }: { readonly ground: SessionGround }) {
  const keeping = ground.keeping.value;
  if (keeping.kind === "failed") {
    return (
      <StatusLine icon={CircleAlert} tone="danger">
        {words.keeping[keeping.reason]}
      </StatusLine>
    );
  }
  const isKept = keeping.kind === "kept";
  return (
    <StatusLine icon={isKept ? HardDriveDownload : Save}>
      {isKept ? words.keeping.kept : words.keeping.keeping}
    </StatusLine>
  );
}

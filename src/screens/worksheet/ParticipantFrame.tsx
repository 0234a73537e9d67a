import { Backpack, Keyboard, Link2, Printer, Redo2, Undo2, UserRound } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { currentPath, goTo } from "../../ui/route.ts";
import { useToast } from "../../ui/Toast.tsx";
import { worksheetOfAddress } from "../../workshops/address.ts";
import {
  answerPath,
  fromPaperPath,
  linkPath,
  peoplePath,
  posterPath,
  sessionPath,
  takeHomePath,
  worksheetPath,
} from "../session/paths.ts";
import { SessionNotices } from "../session/SessionNotices.tsx";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { showAddress } from "./show-address.ts";
import "./worksheet.css";

const words = messages.session;

interface ParticipantFrameProps {
  readonly session: ParticipantSession;
  /** Where "back" leads: Home from the list of worksheets, the list from a worksheet. */
  readonly atList?: boolean;
  /** The worksheet that is shown, for what the menu offers of it. */
  readonly worksheetId?: string;
  readonly children: ComponentChildren;
}

/** The frame around everything a participant does in a session. */
export function ParticipantFrame({ session, atList = false, worksheetId, children }: ParticipantFrameProps) {
  const { ground } = session;
  const record = ground.record.value;
  const table = record.tables.find((one) => one.id === session.tableId);
  return (
    <AppFrame
      title={`${table?.name ?? ""} · ${record.title}`}
      back={
        atList
          ? { href: "#/", label: words.bar.home }
          : { href: `#${sessionPath(ground.id)}`, label: messages.worksheets.all }
      }
      status={<SessionStatus session={session} />}
      actions={
        <>
          <UndoRedo session={session} />
          <Button
            tone="quiet"
            class="participant-name"
            title={words.bar.people}
            icon={UserRound}
            onClick={() => goTo(peoplePath(ground.id))}
          >
            {session.person.name || words.person.unnamed}
          </Button>
          <Menu
            label={messages.session.bar.more}
            items={[
              { label: words.bar.relink, icon: Link2, onSelect: () => goTo(linkPath(ground.id)) },
              { label: words.bar.takeHome, icon: Backpack, onSelect: () => goTo(takeHomePath(ground.id)) },
              {
                label: words.bar.fromPaper,
                icon: Keyboard,
                onSelect: () => goTo(fromPaperPath(ground.id)),
              },
              ...(worksheetId === undefined
                ? []
                : [
                    {
                      label: words.bar.poster,
                      icon: Printer,
                      onSelect: () => goTo(posterPath(ground.id, session.tableId, worksheetId)),
                    },
                  ]),
              { label: words.bar.people, icon: UserRound, onSelect: () => goTo(peoplePath(ground.id)) },
            ]}
          />
        </>
      }
    >
      <SessionNotices session={session} atStart={atList} />
      {children}
    </AppFrame>
  );
}

/** Undo and redo of one's own edits, by finger and by keyboard, wherever they were made. */
function UndoRedo({ session }: { readonly session: ParticipantSession }) {
  const { history, ground } = session;
  const say = useToast();

  const take = (way: "undo" | "redo") => {
    const step = history[way]();
    if (!step) return;
    const [address = ""] = step.addresses;
    const worksheetId = worksheetOfAddress(address);
    const worksheet = ground.workshop.worksheets.find((one) => one.id === worksheetId);
    if (!worksheet) return;
    if (currentPath.peek().startsWith(worksheetPath(ground.id, worksheetId)))
      return void showAddress(address);
    say({ text: `${way === "undo" ? words.bar.undone : words.bar.redone} ${worksheet.title}` });
    goTo(answerPath(ground.id, worksheetId, address));
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const way = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
      if (!way) return;
      // The browser's own undo knows nothing of table mates' edits and would take those back too.
      event.preventDefault();
      take(way);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  return (
    <>
      <IconButton
        icon={Undo2}
        label={words.bar.undo}
        disabled={!history.canUndo.value}
        onClick={() => take("undo")}
      />
      <IconButton
        icon={Redo2}
        label={words.bar.redo}
        disabled={!history.canRedo.value}
        onClick={() => take("redo")}
      />
    </>
  );
}

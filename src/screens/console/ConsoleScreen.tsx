import { Backpack, FileText, LayoutGrid, Link2, Pencil, ShieldCheck, Unplug } from "lucide";
import { useMemo, useState } from "preact/hooks";
import { messages } from "../../messages/presenting.ts";
import type { SessionGround } from "../../session/ground.ts";
import type { PresenterSession, TableOverview } from "../../session/presenter.ts";
import { listPresenters } from "../../session/record.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { AgendaList } from "../agenda/AgendaList.tsx";
import { BoardWindow } from "../agenda/BoardWindow.tsx";
import { LockedBanner, NightLock } from "../agenda/NightLock.tsx";
import { RunPanel } from "../agenda/RunPanel.tsx";
import { countDevices } from "../devices/group-devices.ts";
import { Rotation } from "../devices/Rotation.tsx";
import { useRotate } from "../devices/use-rotate.ts";
import "../devices/devices.css";
import {
  CHECK_PATH,
  devicesPath,
  exchangePath,
  fromPaperPath,
  linkPath,
  overviewPath,
  reportPath,
  safekeepingPath,
  tableCardsPath,
  takeHomePath,
} from "../session/paths.ts";
import { SessionNotices } from "../session/SessionNotices.tsx";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { LanguageChoice } from "../worksheet/LanguageChoice.tsx";
import { EditSession } from "./EditSession.tsx";
import "./console.css";

const words = messages.presenting.console;

/** The presenter's desk: the agenda, what is on and everything set for it, the projector, who is where. */
export function ConsoleScreen({ session: open }: { readonly session: PresenterSession }) {
  const session = useSaidFailures(open);
  const { ground } = session;
  const [editing, setEditing] = useState(false);
  const record = ground.record.value;
  return (
    <AppFrame
      wide
      title={record.title}
      back={{ href: "#/", label: messages.session.bar.home }}
      status={<SessionStatus session={session} />}
      actions={
        <Button tone="quiet" icon={Pencil} onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
      }
    >
      <SessionNotices session={session} atStart />
      <LockedBanner session={session} />
      <Sheet
        title={record.title}
        intro={ground.workshop.title}
        actions={<ConsoleWays sessionId={ground.id} />}
      >
        <div class="console-desk">
          <div class="console-hand">
            <RunPanel session={session} />
            <div class="console-side">
              <BoardWindow session={session} />
              <WhoIsWhere session={session} />
              <NightLock session={session} />
              <LanguageChoice ground={ground} />
            </div>
          </div>
          <AgendaList session={session} />
        </div>
      </Sheet>
      {editing && <EditSession session={session} onClose={() => setEditing(false)} />}
    </AppFrame>
  );
}

/** The session, with its changes of the stage said where they could not be kept. */
function useSaidFailures(session: PresenterSession): PresenterSession {
  const say = useToast();
  return useMemo(
    () => ({
      ...session,
      changeStage: (change) =>
        session.changeStage(change).catch(() => say({ text: sayWhyNot(session.ground) })),
    }),
    [session, say],
  );
}

const sayWhyNot = ({ record, deviceId }: SessionGround): string =>
  listPresenters(record.peek()).has(deviceId) ? words.stageNotKept : words.keyless;

/** The ways to all that belongs to the session. */
function ConsoleWays({ sessionId }: { readonly sessionId: string }) {
  return (
    <>
      <LinkButton tone="primary" icon={Link2} href={`#${linkPath(sessionId)}`}>
        {words.admit}
      </LinkButton>
      <LinkButton icon={LayoutGrid} href={`#${overviewPath(sessionId)}`}>
        {words.overview}
      </LinkButton>
      <LinkButton icon={Backpack} href={`#${takeHomePath(sessionId)}`}>
        {words.takeHome}
      </LinkButton>
      <LinkButton icon={FileText} href={`#${reportPath(sessionId)}`}>
        {words.report}
      </LinkButton>
      <LinkButton icon={ShieldCheck} href={`#${safekeepingPath(sessionId)}`}>
        {words.safekeeping}
      </LinkButton>
    </>
  );
}

/** The tables with who is at them, their next table, and the ways to look closer. */
function WhoIsWhere({ session }: { readonly session: PresenterSession }) {
  const rotate = useRotate(session);
  const tables = session.tables.value;
  return (
    <section class="console-tables" aria-labelledby="console-tables">
      <h2 id="console-tables">{words.tables}</h2>
      <ul>
        {tables.map((table) => (
          <TableCard key={table.tableId} table={table} />
        ))}
      </ul>
      {tables.every((table) => table.devices === 0) && <p class="console-hint">{words.admitHint}</p>}
      <DevicesLine session={session} />
      <Rotation tables={session.ground.record.value.tables} onRotate={rotate} />
    </section>
  );
}

function TableCard({ table }: { readonly table: TableOverview }) {
  return (
    <li class={table.devices > 0 ? "console-table console-table-here" : "console-table"}>
      <strong>{table.tableName}</strong>
      <span>{table.people === 0 ? words.nobody : words.people(table.people)}</span>
    </li>
  );
}

/** How many devices are here, whether some are lost, and the ways to look closer. */
function DevicesLine({ session }: { readonly session: PresenterSession }) {
  const { here, gone } = countDevices(session.devices.value);
  return (
    <p class="console-devices">
      {here > 0 && <span>{words.devices(here)}</span>}
      {gone > 0 && (
        <span class="console-gone">
          <Icon icon={Unplug} size="s" />
          {words.gone(gone)}
        </span>
      )}
      <a href={`#${devicesPath(session.ground.id)}`}>{words.allDevices}</a>
      <a href={`#${CHECK_PATH}`}>{words.check}</a>
      <a href={`#${exchangePath(session.ground.id)}`}>{words.exchange}</a>
      <a href={`#${tableCardsPath(session.ground.id)}`}>{words.tableCards}</a>
      <a href={`#${fromPaperPath(session.ground.id)}`}>{words.fromPaper}</a>
    </p>
  );
}

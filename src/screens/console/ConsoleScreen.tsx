import { FileText, LayoutGrid, Link2, Pencil, Printer, ShieldCheck, Unplug } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/presenting.ts";
import type { PresenterSession, TableOverview } from "../../session/presenter.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { AgendaList } from "../agenda/AgendaList.tsx";
import { BoardWindow } from "../agenda/BoardWindow.tsx";
import { RunPanel } from "../agenda/RunPanel.tsx";
import { countDevices } from "../devices/group-devices.ts";
import {
  CHECK_PATH,
  devicesPath,
  exchangePath,
  linkPath,
  overviewPath,
  printPath,
  reportPath,
  safekeepingPath,
} from "../session/paths.ts";
import { SessionNotices } from "../session/SessionNotices.tsx";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { LanguageChoice } from "../worksheet/LanguageChoice.tsx";
import { EditSession } from "./EditSession.tsx";
import "./console.css";

const words = messages.presenting.console;

/** The presenter's desk: who is where, what to project, how to bring tablets in. */
export function ConsoleScreen({ session }: { readonly session: PresenterSession }) {
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
      <Sheet
        title={record.title}
        intro={ground.workshop.title}
        actions={
          <>
            <LinkButton tone="primary" icon={Link2} href={`#${linkPath(ground.id)}`}>
              {words.admit}
            </LinkButton>
            <LinkButton icon={LayoutGrid} href={`#${overviewPath(ground.id)}`}>
              {words.overview}
            </LinkButton>
            <LinkButton icon={Printer} href={`#${printPath(ground.id)}`}>
              {words.print}
            </LinkButton>
            <LinkButton icon={FileText} href={`#${reportPath(ground.id)}`}>
              {words.report}
            </LinkButton>
            <LinkButton icon={ShieldCheck} href={`#${safekeepingPath(ground.id)}`}>
              {words.safekeeping}
            </LinkButton>
          </>
        }
      >
        <div class="console-desk">
          <div class="console-hand">
            <RunPanel session={session} />
            <BoardWindow session={session} />
            <section class="console-tables" aria-labelledby="console-tables">
              <h2 id="console-tables">{words.tables}</h2>
              <ul>
                {session.tables.value.map((table) => (
                  <TableCard key={table.tableId} table={table} />
                ))}
              </ul>
              {session.tables.value.every((table) => table.devices === 0) && (
                <p class="console-hint">{words.admitHint}</p>
              )}
              <DevicesLine session={session} />
            </section>
            <LanguageChoice ground={ground} />
          </div>
          <AgendaList session={session} />
        </div>
      </Sheet>
      {editing && <EditSession session={session} onClose={() => setEditing(false)} />}
    </AppFrame>
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
    </p>
  );
}

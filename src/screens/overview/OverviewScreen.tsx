import { useComputed } from "@preact/signals";
import { FileText, Keyboard, Tent, TriangleAlert } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../messages/oversight.ts";
import { paperDeskOf } from "../../session/paper.ts";
import type { PresenterSession, TableOverview } from "../../session/presenter.ts";
import { listAgenda } from "../../session/stage/agenda.ts";
import { type Progress, readProgress } from "../../summary/progress.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Worksheet } from "../../workshops/format.ts";
import { fromPaperPath, sessionPath, tableCardsPath, tableSheetPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import "./overview.css";

const words = messages.oversight.overview;
/** A table that has written nothing for so long, while others have, may need somebody, in ms. */
const STUCK_AFTER_MS = 4 * 60_000;
const LOOK_EVERY_MS = 15_000;
const SIGNS: Readonly<Record<Progress, string>> = { none: "·", begun: "◔", most: "◕", all: "●" };

/** Tables × worksheets at a glance, with the way into each sheet. */
export function OverviewScreen({ session }: { readonly session: PresenterSession }) {
  const { ground } = session;
  const { worksheets } = ground.workshop;
  const ids = worksheets.map(({ id }) => id);
  const ordered = listAgenda(ground.stage.value, ids).flatMap(
    (item) => worksheets.find(({ id }) => id === item.id) ?? [],
  );
  const now = useNow(session);
  const { current } = ground.stage.value;
  const matrix = useRef<HTMLElement>(null);
  useEffect(() => {
    const column = matrix.current?.querySelector("[data-now=true]");
    column?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  const tables = session.tables.value;
  const lastOf = (tableId: string): number | null => session.lastEdit(tableId).value;
  const newest = Math.max(0, ...tables.map(({ tableId }) => lastOf(tableId) ?? 0));
  const isStuck = ({ tableId, people }: TableOverview): boolean =>
    people > 0 && now - newest < STUCK_AFTER_MS && now - (lastOf(tableId) ?? 0) > STUCK_AFTER_MS;
  return (
    <AppFrame
      wide
      title={`${words.title} · ${ground.record.value.title}`}
      back={{ href: `#${sessionPath(ground.id)}`, label: words.console }}
      status={<SessionStatus session={session} />}
    >
      <Sheet
        title={words.title}
        intro={words.intro}
        actions={
          <>
            <LinkButton icon={Keyboard} href={`#${fromPaperPath(ground.id)}`}>
              {words.fromPaper}
            </LinkButton>
            <LinkButton icon={Tent} href={`#${tableCardsPath(ground.id)}`}>
              {words.tableCards}
            </LinkButton>
          </>
        }
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
        <section ref={matrix} class="overview" tabIndex={0} aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.table}</th>
                {ordered.map((worksheet) => (
                  <th key={worksheet.id} scope="col" data-now={current === worksheet.id}>
                    <span>{worksheet.title}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tables.map((table) => (
                <tr key={table.tableId}>
                  <th scope="row">
                    <strong>{table.tableName}</strong>
                    <span>{words.people(table.people, table.devices)}</span>
                    <OnPaper session={session} tableId={table.tableId} />
                    <span>{sayLast(lastOf(table.tableId), now)}</span>
                    {isStuck(table) && (
                      <span class="overview-stuck">
                        <Icon icon={TriangleAlert} size="s" />
                        {words.stuck}
                      </span>
                    )}
                  </th>
                  {ordered.map((worksheet) => (
                    <td key={worksheet.id}>
                      <ProgressLink session={session} table={table} worksheet={worksheet} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Sheet>
    </AppFrame>
  );
}

const sayLast = (at: number | null, now: number): string =>
  at === null ? words.never : words.last(Math.max(0, Math.floor((now - at) / 60_000)));

/** Session time, anew every few seconds. */
function useNow(session: PresenterSession): number {
  const [now, setNow] = useState(() => session.ground.clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(session.ground.clock.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [session]);
  return now;
}

interface OnPaperProps {
  readonly session: PresenterSession;
  readonly tableId: string;
}

/** How many people of a table work on paper, as far as their sheets were typed in. */
function OnPaper({ session, tableId }: OnPaperProps) {
  const pages = paperDeskOf(session.ground).pages(tableId).value;
  const people = new Set(pages.map(({ personId }) => personId)).size;
  if (people === 0) return null;
  return (
    <span class="overview-paper">
      <Icon icon={FileText} size="s" />
      {words.onPaper(people)}
    </span>
  );
}

interface ProgressLinkProps {
  readonly session: PresenterSession;
  readonly table: TableOverview;
  readonly worksheet: Worksheet;
}

/** One cell; drawn again only when its own progress changes. */
function ProgressLink({ session, table, worksheet }: ProgressLinkProps) {
  const { tableId, tableName } = table;
  const progress = useComputed(() =>
    readProgress(worksheet, (field) => session.answer(tableId, worksheet.id, field.id).value),
  ).value;
  return (
    <a
      href={`#${tableSheetPath(session.ground.id, tableId, worksheet.id)}`}
      data-progress={progress}
      aria-label={words.cell(tableName, worksheet.title, words.progress[progress])}
      title={words.progress[progress]}
    >
      {SIGNS[progress]}
    </a>
  );
}

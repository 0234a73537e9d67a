import { ArrowDown, ArrowUp, Coffee, EyeOff, MapPin, NotebookPen, Presentation, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import { messages as presenting } from "../../messages/presenting.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { moveItem, putBreak, removeBreak, setHidden } from "../../session/stage/agenda.ts";
import type { AgendaItem, Stage } from "../../session/stage/contract.ts";
import { makeId } from "../../session/worktable.ts";
import { countTables } from "../../summary/answered.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { boardPath } from "../session/paths.ts";
import { PlanItem } from "./PlanItem.tsx";
import { goToAgendaItem, listItems, worksheetIdsOf } from "./run.ts";

const words = messages.agenda.list;
type Titled = AgendaItem & { readonly title: string };

/** The day in its order: what is on, what comes, the way to each board; every row can be moved, hidden, planned. */
export function AgendaList({ session }: { readonly session: PresenterSession }) {
  const [planning, setPlanning] = useState<string | null>(null);
  const items = listItems(session);
  const planned = items.find(({ id }) => id === planning);
  return (
    <section class="console-worksheets" aria-labelledby="console-worksheets">
      <h2 id="console-worksheets">{words.title}</h2>
      <ol>
        {items.map((item, index) => (
          <AgendaRow
            key={item.id}
            session={session}
            item={item}
            index={index}
            last={items.length - 1}
            onPlan={() => setPlanning(item.id)}
          />
        ))}
      </ol>
      {planned && <PlanItem session={session} item={planned} onClose={() => setPlanning(null)} />}
    </section>
  );
}

interface AgendaRowProps {
  readonly session: PresenterSession;
  readonly item: Titled;
  readonly index: number;
  readonly last: number;
  readonly onPlan: () => void;
}

function AgendaRow({ session, item, index, last, onPlan }: AgendaRowProps) {
  const say = useToast();
  const { minutes } = session.desk.plan(item.id).value;
  const isNow = session.ground.stage.value.current === item.id;
  const isHidden = item.kind === "worksheet" && item.hidden;
  const change = (next: (stage: Stage, ids: readonly string[]) => Stage): void => {
    const before = session.ground.stage.peek().agenda;
    void session.changeStage((stage) => next(stage, worksheetIdsOf(session)));
    say({
      text: words.changed,
      action: {
        label: words.undo,
        run: () => void session.changeStage((stage) => ({ ...stage, agenda: before })),
      },
    });
  };
  return (
    <li class="agenda-row" data-now={isNow} data-hidden={isHidden}>
      {item.kind === "worksheet" ? (
        <WorksheetLink session={session} worksheetId={item.id} title={item.title} />
      ) : (
        <p class="agenda-break">
          <Icon icon={Coffee} />
          <span class="console-name">{item.title || words.breakTitle}</span>
        </p>
      )}
      <p class="agenda-marks">
        {isNow && <strong>{words.now}</strong>}
        {minutes !== null && <span>{words.minutes(minutes)}</span>}
        {isHidden && (
          <span title={words.hidden}>
            <Icon icon={EyeOff} size="s" />
            <span class="visually-hidden">{words.hidden}</span>
          </span>
        )}
      </p>
      <IconButton
        icon={MapPin}
        label={words.go(item.title)}
        aria-pressed={isNow}
        onClick={() => goToAgendaItem(session, item.id)}
      />
      <Menu
        label={words.more(item.title)}
        items={[
          {
            label: words.up,
            icon: ArrowUp,
            disabled: index === 0,
            onSelect: () => change((stage, ids) => moveItem(stage, ids, item.id, index - 1)),
          },
          {
            label: words.down,
            icon: ArrowDown,
            disabled: index === last,
            onSelect: () => change((stage, ids) => moveItem(stage, ids, item.id, index + 1)),
          },
          { label: words.plan, icon: NotebookPen, onSelect: onPlan },
          {
            label: words.addBreak,
            icon: Coffee,
            onSelect: () =>
              change((stage, ids) =>
                putBreak(stage, ids, { id: `break-${makeId()}`, title: words.breakTitle }, item.id),
              ),
          },
          item.kind === "worksheet"
            ? {
                label: item.hidden ? words.show : words.hide,
                icon: EyeOff,
                onSelect: () => change((stage, ids) => setHidden(stage, ids, item.id, !item.hidden)),
              }
            : {
                label: words.removeBreak,
                icon: Trash2,
                onSelect: () => change((stage) => removeBreak(stage, item.id)),
              },
        ]}
      />
    </li>
  );
}

interface WorksheetLinkProps {
  readonly session: PresenterSession;
  readonly worksheetId: string;
  readonly title: string;
}

function WorksheetLink({ session, worksheetId, title }: WorksheetLinkProps) {
  const { worksheets } = session.ground.workshop;
  const worksheet = worksheets.find(({ id }) => id === worksheetId);
  const tables = session.tables.value;
  const answered = countTables(
    tables.map(({ tableId }) =>
      (worksheet?.fields ?? []).map((field) => session.answer(tableId, worksheetId, field.id).value),
    ),
  );
  return (
    <a href={`#${boardPath(session.ground.id, worksheetId)}`}>
      <span class="console-number">{worksheets.findIndex(({ id }) => id === worksheetId) + 1}</span>
      <span class="console-name">{title}</span>
      <span class="console-answered">
        {presenting.presenting.console.answered(answered.tables, tables.length)}
      </span>
      <span class="console-go">
        <Icon icon={Presentation} />
      </span>
    </a>
  );
}

import { useComputed } from "@preact/signals";
import {
  ArrowDown,
  ArrowUp,
  Coffee,
  EyeOff,
  GripVertical,
  MapPin,
  NotebookPen,
  Presentation,
  Trash2,
} from "lucide";
import { messages } from "../../messages/agenda.ts";
import { messages as presenting } from "../../messages/presenting.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import type { Stage } from "../../session/stage/contract.ts";
import { putBreak, removeBreak, setHidden } from "../../session/stage/set-agenda.ts";
import { makeId } from "../../session/worktable.ts";
import { countTables } from "../../summary/answered.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { boardPath } from "../session/paths.ts";
import { goToAgendaItem, type TitledItem } from "./run.ts";

const words = messages.agenda.list;
const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

interface AgendaRowProps {
  readonly session: PresenterSession;
  readonly item: TitledItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  /** Where what is being dragged would be put; null = elsewhere. */
  readonly drop: "before" | "after" | null;
  readonly onGrab: (event: PointerEvent) => void;
  readonly onMove: (by: 1 | -1, byHandle: boolean) => void;
  readonly onChange: (next: (stage: Stage, ids: readonly string[]) => Stage) => void;
  readonly onPlan: () => void;
}

/** One item of the day: its handle, its name with the way to its board, what is planned, and what can be done. */
export function AgendaRow(props: AgendaRowProps) {
  const { session, item, onChange } = props;
  const minutes = useComputed(() => session.desk.plan(item.id).value.minutes).value;
  const isNow = session.ground.stage.value.current === item.id;
  const isHidden = item.kind === "worksheet" && item.hidden;
  const title = item.title || words.breakTitle;
  return (
    <li
      class="agenda-row"
      data-item={item.id}
      data-now={isNow}
      data-hidden={isHidden}
      data-dragged={props.isDragged}
      data-drop={props.drop ?? undefined}
      aria-current={isNow ? "step" : undefined}
    >
      <IconButton
        class="agenda-handle"
        icon={GripVertical}
        label={words.move(title)}
        onPointerDown={props.onGrab}
        onKeyDown={(event) => {
          const by = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
          if (by === undefined) return;
          event.preventDefault();
          props.onMove(by, true);
        }}
      />
      {item.kind === "worksheet" ? (
        <WorksheetLink session={session} worksheetId={item.id} title={title} />
      ) : (
        <p class="agenda-break">
          <Icon icon={Coffee} />
          <span class="console-name">{title}</span>
        </p>
      )}
      <IconButton
        icon={MapPin}
        label={words.go(title)}
        aria-pressed={isNow}
        onClick={() => goToAgendaItem(session, item.id)}
      />
      <Menu
        label={words.more(title)}
        items={[
          {
            label: words.up,
            icon: ArrowUp,
            disabled: props.isFirst,
            onSelect: () => props.onMove(-1, false),
          },
          {
            label: words.down,
            icon: ArrowDown,
            disabled: props.isLast,
            onSelect: () => props.onMove(1, false),
          },
          { label: words.plan, icon: NotebookPen, onSelect: props.onPlan },
          {
            label: words.addBreak,
            icon: Coffee,
            onSelect: () =>
              onChange((stage, ids) =>
                putBreak(stage, ids, { id: `break-${makeId()}`, title: words.breakTitle }, item.id),
              ),
          },
          item.kind === "worksheet"
            ? {
                label: item.hidden ? words.show : words.hide,
                icon: EyeOff,
                onSelect: () => onChange((stage, ids) => setHidden(stage, ids, item.id, !item.hidden)),
              }
            : {
                label: words.removeBreak,
                icon: Trash2,
                onSelect: () => onChange((stage) => removeBreak(stage, item.id)),
              },
        ]}
      />
      {(isNow || minutes !== null || isHidden) && (
        <p class="agenda-marks">
          {isNow && <strong>{words.now}</strong>}
          {minutes !== null && <span>{words.minutes(minutes)}</span>}
          {isHidden && (
            <span>
              <Icon icon={EyeOff} size="s" /> {words.hidden}
            </span>
          )}
        </p>
      )}
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
  // Drawn again only when the count changes, not with every word that comes.
  const answered = useComputed(() => {
    const read = session.tables.value.map(({ tableId }) =>
      (worksheet?.fields ?? []).map((field) => session.answer(tableId, worksheetId, field.id).value),
    );
    return presenting.presenting.console.answered(countTables(read).tables, read.length);
  });
  return (
    <a href={`#${boardPath(session.ground.id, worksheetId)}`}>
      <span class="console-number">{worksheets.findIndex(({ id }) => id === worksheetId) + 1}</span>
      <span class="console-name">{title}</span>
      <span class="console-answered">{answered}</span>
      <span class="console-go">
        <Icon icon={Presentation} />
      </span>
    </a>
  );
}

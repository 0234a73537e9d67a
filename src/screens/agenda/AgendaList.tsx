import { useComputed } from "@preact/signals";
import { Coffee } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../messages/agenda.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import type { Stage } from "../../session/stage/contract.ts";
import { moveItem, putBreak } from "../../session/stage/set-agenda.ts";
import { makeId } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { AgendaRow } from "./AgendaRow.tsx";
import { PlanItem } from "./PlanItem.tsx";
import { countMinutes, listItems, worksheetIdsOf } from "./run.ts";
import { useRowDrag } from "./use-row-drag.ts";
import "./agenda-list.css";

const words = messages.agenda.list;
/** Where the agenda stands beside what is on (console.css), it may scroll without moving the buttons away. */
const BESIDE = "(width >= 75rem)";

/** The day in its order: what is on, what comes, the way to each board; every row can be moved, hidden, planned. */
export function AgendaList({ session }: { readonly session: PresenterSession }) {
  const [planning, setPlanning] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  /** The row that was moved by its handle's keys: its handle keeps the focus. */
  const held = useRef<string | null>(null);
  const say = useToast();
  const items = listItems(session);
  const { current } = session.ground.stage.value;
  const planned = items.find(({ id }) => id === planning);
  const minutes = useComputed(() => countMinutes(session, listItems(session))).value;

  const change = (next: (stage: Stage, ids: readonly string[]) => Stage, text = words.changed): void => {
    const before = session.ground.stage.peek();
    void session.changeStage((stage) => next(stage, worksheetIdsOf(session)));
    say({
      text,
      action: {
        label: messages.common.undo,
        run: () =>
          void session.changeStage((stage) => ({
            ...stage,
            agenda: before.agenda,
            current: stage.current ?? before.current,
          })),
      },
    });
  };
  const move = (id: string, to: number): void => {
    const from = items.findIndex((item) => item.id === id);
    if (to < 0 || to >= items.length || to === from) return;
    change(
      (stage, ids) => moveItem(stage, ids, id, to),
      words.moved(items[from]?.title ?? "", to + 1, items.length),
    );
  };
  const { drag, begin } = useRowDrag(list, move);
  const others = drag ? items.filter(({ id }) => id !== drag.id) : [];

  const order = items.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (held.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-item="${held.current}"]`);
    row?.querySelector<HTMLElement>(".agenda-handle")?.focus();
    held.current = null;
  }, [order]);
  useEffect(() => {
    if (!matchMedia(BESIDE).matches) return;
    list.current?.querySelector('[data-now="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current]);

  return (
    <section class="console-worksheets" aria-labelledby="console-worksheets">
      <header class="agenda-head">
        <h2 id="console-worksheets">{words.title}</h2>
        {minutes > 0 && <p class="run-hint">{words.planned(minutes)}</p>}
      </header>
      <ol ref={list}>
        {items.map((item, index) => (
          <AgendaRow
            key={item.id}
            session={session}
            item={item}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            isDragged={drag?.id === item.id}
            drop={
              others[drag?.to ?? -1]?.id === item.id
                ? "before"
                : drag?.to === others.length && others.at(-1)?.id === item.id
                  ? "after"
                  : null
            }
            onGrab={(event) => begin(event, item.id)}
            onMove={(by, byHandle) => {
              if (byHandle) held.current = item.id;
              move(item.id, index + by);
            }}
            onChange={change}
            onPlan={() => setPlanning(item.id)}
          />
        ))}
      </ol>
      <Button
        tone="quiet"
        icon={Coffee}
        onClick={() =>
          change((stage, ids) => putBreak(stage, ids, { id: `break-${makeId()}`, title: words.breakTitle }))
        }
      >
        {words.breakAtEnd}
      </Button>
      {planned && <PlanItem session={session} item={planned} onClose={() => setPlanning(null)} />}
    </section>
  );
}

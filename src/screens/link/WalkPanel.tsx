import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { messages } from "../../messages/joining.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { PairPanel } from "../pair/PairPanel.tsx";
import { exchangePath } from "../session/paths.ts";
import type { DeviceLink, DeviceRoom } from "./device-room.ts";
import { TableWalk } from "./TableWalk.tsx";
import { WalkEnd } from "./WalkEnd.tsx";
import { type Admission, countTablets, findNextTable, moveOn, stepTable } from "./walk.ts";

const words = messages.joining.walk;

/** A tablet that was linked while this screen was open. */
interface Admitted {
  readonly offeredTableId: string | null;
  readonly link: DeviceLink;
}

interface Props {
  readonly session: PresenterSession;
  readonly room: DeviceRoom;
  readonly onDone: () => void;
}

/** Leads the presenter through the tables: one tablet of each is linked here, and brings in its mates. */
export function WalkPanel({ session, room, onDone }: Props) {
  const { ground } = session;
  const admitted = useSignal<readonly Admitted[]>([]);
  const staying = useSignal(false);
  const isOver = useSignal(false);
  const tables = useComputed(() => countTablets(session.tables.value, admitted.value.map(readAdmission)));
  // null: every table had a tablet when this screen was opened; whoever comes now may sit anywhere.
  const currentId = useSignal(findNextTable(tables.peek(), null));
  const current = tables.value.find(({ id }) => id === currentId.value) ?? null;

  // Whoever is linked now is offered this table first.
  useEffect(() => ground.invite(currentId.value), [ground, currentId.value]);
  useEffect(() => () => ground.invite(null), [ground]);

  function goOn(link: DeviceLink): void {
    const from = currentId.peek();
    const isReturning = link.remote.peek()?.tableId != null;
    if (!isReturning) admitted.value = [...admitted.peek(), { offeredTableId: from, link }];
    currentId.value = moveOn(tables.peek(), { currentId: from, staying: staying.peek(), isReturning });
    isOver.value = from !== null && currentId.peek() === null;
  }

  function choose(tableId: string | null): void {
    isOver.value = false;
    currentId.value = tableId;
  }

  if (isOver.value) {
    return <WalkEnd tables={tables.value} onChoose={choose} onMore={() => choose(null)} onDone={onDone} />;
  }
  return (
    <PairPanel<DeviceLink>
      makePairing={() => room.pair()}
      whom={current ? words.tabletOf(current.name) : messages.joining.link.whomMate}
      title={current?.name ?? messages.joining.link.title}
      lead={current ? words.hold : words.anyTable}
      progress={
        <TableWalk
          tables={tables.value}
          currentId={currentId.value}
          staying={staying.value}
          onChoose={choose}
          onBack={() => choose(stepTable(tables.value, currentId.value, -1))}
          onSkip={() => choose(skipFrom(currentId.value))}
          onStay={(next) => {
            staying.value = next;
          }}
        />
      }
      {...(current && { next: sayNext() })}
      exchangeHref={`#${exchangePath(ground.id)}`}
      repeat
      onLinked={goOn}
      onCancel={onDone}
    />
  );

  function skipFrom(tableId: string | null): string | null {
    return findNextTable(tables.value, tableId) ?? stepTable(tables.value, tableId, 1);
  }

  function sayNext(): string {
    if (staying.value) return words.nextSame;
    const after = findNextTable(tables.value, currentId.value);
    const next = tables.value.find(({ id }) => id === after);
    return next ? words.next(next.name) : words.nextNone;
  }
}

function readAdmission({ offeredTableId, link }: Admitted): Admission {
  return {
    offeredTableId,
    seatedTableId: link.remote.value?.tableId ?? null,
    isGone: link.state.value === "closed",
  };
}

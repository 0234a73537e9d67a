import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { messages } from "../../messages/joining.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { Button } from "../../ui/Button.tsx";
import { PairPanel } from "../pair/PairPanel.tsx";
import { exchangePath } from "../session/paths.ts";
import type { DeviceLink, DeviceRoom } from "./device-room.ts";
import { TableWalk } from "./TableWalk.tsx";
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
  const tables = useComputed(() => countTablets(session.tables.value, admitted.value.map(readAdmission)));
  const currentId = useSignal(findNextTable(tables.peek(), null));
  const current = tables.value.find(({ id }) => id === currentId.value) ?? null;

  // Whoever is linked now is offered this table first.
  useEffect(() => ground.invite(currentId.value), [ground, currentId.value]);
  useEffect(() => () => ground.invite(null), [ground]);

  function goOn(link: DeviceLink): void {
    const isReturning = link.remote.peek()?.tableId != null;
    if (!isReturning) admitted.value = [...admitted.peek(), { offeredTableId: currentId.peek(), link }];
    currentId.value = moveOn(tables.peek(), {
      currentId: currentId.peek(),
      staying: staying.peek(),
      isReturning,
    });
  }

  const choose = (tableId: string | null): void => {
    currentId.value = tableId;
  };
  const walk = (
    <TableWalk
      tables={tables.value}
      currentId={currentId.value}
      staying={staying.value}
      onChoose={choose}
      onBack={() => choose(stepTable(tables.value, currentId.value, -1))}
      onSkip={() =>
        choose(findNextTable(tables.value, currentId.value) ?? stepTable(tables.value, currentId.value, 1))
      }
      onStay={(next) => {
        staying.value = next;
      }}
    />
  );

  if (!current) {
    return (
      <Sheet title={words.allTitle}>
        <div class="walk-end">
          <p>{words.allText(messages.session.bar.relink)}</p>
          {walk}
          <div class="walk-end-actions">
            <Button tone="primary" onClick={onDone}>
              {words.toSession}
            </Button>
          </div>
        </div>
      </Sheet>
    );
  }
  return (
    <PairPanel<DeviceLink>
      makePairing={() => room.pair()}
      whom={words.tabletOf(current.name)}
      title={current.name}
      lead={words.hold}
      progress={walk}
      next={sayNext()}
      exchangeHref={`#${exchangePath(ground.id)}`}
      repeat
      onLinked={goOn}
      onCancel={onDone}
    />
  );

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

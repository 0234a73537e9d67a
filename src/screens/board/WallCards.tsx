import { computed, type Signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import type { ChecklistField } from "../../workshops/format.ts";
import { arrangeCards, isArranged, wallIdOf } from "./arrangement.ts";
import type { BoardSource } from "./contract.ts";
import { useBoardSetting } from "./setting.ts";
import type { WallField } from "./views.ts";
import { WallCard } from "./WallCard.tsx";
import { listCards, type WallCardPlace } from "./wall-cards.ts";
import type { WallStep } from "./wall-steps.ts";
import "./board-group.css";

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: WallField;
  readonly check?: ChecklistField | undefined;
  readonly step: WallStep;
  readonly spot: Signal<string>;
}

type Placed = Omit<WallCardPlace, "items">;

/** The cards of a wall: table by table, or in the groups and the order that the presenter has made. */
export function WallCards({ source, worksheetId, field, check, step, spot }: Props) {
  const { groups, marks, isTaken } = useBoardSetting();
  // As a string: a keystroke that adds no card arranges nothing.
  const cards = useMemo(
    () =>
      computed(() =>
        JSON.stringify(
          listCards(field, source, worksheetId, step).map(
            ({ key, tableId, tableName }): Placed => ({ key, tableId, tableName }),
          ),
        ),
      ),
    [source, worksheetId, field, step],
  );
  const own = groups.filter(({ wall }) => wall === wallIdOf(worksheetId, field.id, step.id));
  const placed: readonly Placed[] = JSON.parse(cards.value);
  const same = { source, worksheetId, field, check, step, spot };
  if (!isArranged(placed, own, marks)) {
    return source.tables.value.map(({ tableId, tableName }) => (
      <WallCard key={tableId} {...same} tableId={tableId} tableName={tableName} />
    ));
  }
  const shown = placed.filter(({ key }) => !isTaken(key));
  return arrangeCards(shown, own, marks).map(({ group, cards: heap }) => {
    const all = heap.map(({ key, tableId, tableName }) => (
      <WallCard key={key} {...same} tableId={tableId} tableName={tableName} only={key} />
    ));
    if (heap.length === 0) return null;
    if (!group && own.length === 0) return all;
    const title = group?.title ?? messages.board.arrange.others;
    return (
      <section key={group?.id ?? ""} class="board-group" aria-label={title}>
        {/* One block: a title never stands alone at the foot of a column. */}
        <div class="board-group-begin">
          <h3 class="board-group-title" dir="auto">
            {title}
            <span class="board-group-count">{heap.length}</span>
          </h3>
          {all.slice(0, 1)}
        </div>
        {all.slice(1)}
      </section>
    );
  });
}

import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide";
import { messages } from "../../messages/board.ts";
import type { WallGroup } from "../../session/desk/contract.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { CardDrag } from "./use-card-drag.ts";
import type { WallCardPlace } from "./wall-cards.ts";

const words = messages.board.arrange;

interface Props {
  /** null: the cards of no group. */
  readonly group: WallGroup | null;
  readonly groups: readonly WallGroup[];
  readonly cards: readonly WallCardPlace[];
  readonly isNameless: boolean;
  /** Promised without names. */
  readonly isAnonymous: boolean;
  readonly drag: CardDrag | null;
  readonly onGrab: (event: PointerEvent, key: string) => void;
  /** groupId "": none. */
  readonly onPut: (key: string, groupId: string, at: number) => void;
  readonly countOf: (groupId: string) => number;
  readonly onRename: (title: string) => void;
  readonly onRemove: () => void;
}

/** One heap of slips, with its title, and what can be done with each without dragging. */
export function ArrangeHeap(props: Props) {
  const { group, groups, cards, isNameless, isAnonymous, drag, onGrab, onPut, countOf, onRename, onRemove } =
    props;
  const id = group?.id ?? "";
  const isOver = drag?.group === id;
  const rest = cards.filter(({ key }) => key !== drag?.key);
  return (
    <section class="arrange-heap" data-heap={id} data-over={isOver} aria-label={group?.title ?? words.others}>
      <header class="arrange-heap-head">
        {group ? (
          <>
            <input
              class="labelled-control"
              aria-label={words.groupTitle}
              maxLength={80}
              value={group.title}
              onChange={(event) => onRename(event.currentTarget.value.trim() || group.title)}
            />
            <IconButton icon={Trash2} label={words.remove(group.title)} onClick={onRemove} />
          </>
        ) : (
          <h3>{words.others}</h3>
        )}
      </header>
      <ol class="arrange-cards">
        {cards.map((card, index) => {
          const { key, tableName, items } = card;
          const text = items.map((item) => item.text).join(" · ") || messages.board.drawnByHand;
          return (
            <li
              key={key}
              data-key={key}
              data-dragged={drag?.key === key}
              data-before={isOver && rest[drag.at]?.key === key}
            >
              {/* Dragging is beside the menu and the arrows, which do the same without it. */}
              <span class="arrange-grip" onPointerDown={(event) => onGrab(event, key)}>
                <Icon icon={GripVertical} />
              </span>
              <p class="arrange-text" dir="auto">
                {text}
                {!isNameless && <span class="arrange-table">{tableName}</span>}
                {isNameless && !isAnonymous && items[0]?.signedBy && (
                  <span class="arrange-table">{items[0].signedBy}</span>
                )}
              </p>
              <div class="arrange-tools">
                <IconButton
                  icon={ArrowUp}
                  label={words.earlier}
                  disabled={index === 0}
                  onClick={() => onPut(key, id, index - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={words.later}
                  disabled={index === cards.length - 1}
                  onClick={() => onPut(key, id, index + 1)}
                />
                {groups.length > 0 && (
                  <select
                    class="arrange-into"
                    aria-label={words.putInto}
                    value={id}
                    onChange={(event) =>
                      onPut(key, event.currentTarget.value, countOf(event.currentTarget.value))
                    }
                  >
                    {[{ id: "", title: words.others }, ...groups].map((one) => (
                      <option key={one.id} value={one.id}>
                        {one.title}
                      </option>
                    ))}
                  </select>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {isOver && drag.at >= rest.length && <div class="arrange-end" />}
      {cards.length === 0 && <p class="arrange-empty">{words.empty}</p>}
    </section>
  );
}

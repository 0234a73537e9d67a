import { useComputed } from "@preact/signals";
import { generateKeyBetween } from "fractional-indexing";
import { Check, Plus, Undo2 } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../../messages/board.ts";
import type { Desk } from "../../session/desk/contract.ts";
import { makeId } from "../../session/worktable.ts";
import { Button } from "../../ui/Button.tsx";
import { ArrangeHeap } from "./ArrangeHeap.tsx";
import { arrangeCards, moveKey, wallIdOf } from "./arrangement.ts";
import type { BoardSource } from "./contract.ts";
import { useBoardSetting } from "./setting.ts";
import { useCardDrag } from "./use-card-drag.ts";
import type { WallField } from "./views.ts";
import { isNameless, listCards } from "./wall-cards.ts";
import type { WallStep } from "./wall-steps.ts";
import "./arrange-wall.css";

const words = messages.board.arrange;

interface Props {
  readonly desk: Desk;
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: WallField;
  readonly step: WallStep;
  readonly onDone: () => void;
}

/** A wall's answers as slips on a desk: put together under titles, and in order. The projector follows at once. */
export function ArrangeWall({ desk, source, worksheetId, field, step, onDone }: Props) {
  const { anonymous, isTaken } = useBoardSetting();
  const root = useRef<HTMLDivElement>(null);
  const [title, setTitle] = useState("");
  const wall = wallIdOf(worksheetId, field.id, step.id);
  const groups = desk.groups.value.filter((group) => group.wall === wall);
  const cards = useComputed(() => listCards(field, source, worksheetId, step));
  const shown = cards.value.filter(({ key }) => !isTaken(key));
  const heaps = arrangeCards(shown, groups, desk.cards.value);
  const keysOf = (groupId: string): readonly string[] =>
    heaps.find(({ group }) => (group?.id ?? "") === groupId)?.cards.map(({ key }) => key) ?? [];
  const put = (key: string, groupId: string, at: number): void =>
    desk.arrange(groupId === "" ? null : groupId, moveKey(keysOf(groupId), key, at));
  const { drag, begin } = useCardDrag(root, ({ key, group, at }) => put(key, group, at));

  const addGroup = (event: Event): void => {
    event.preventDefault();
    const order = generateKeyBetween(groups.at(-1)?.order ?? null, null);
    desk.putGroup({ id: makeId(), wall, title: title.trim() || words.untitled(groups.length + 1), order });
    setTitle("");
  };

  return (
    <section class="arrange" aria-label={words.title}>
      <header class="arrange-head">
        <h2>{step.title}</h2>
        <form class="arrange-new" onSubmit={addGroup}>
          <input
            class="labelled-control"
            aria-label={words.newTitle}
            placeholder={words.newTitle}
            maxLength={80}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" icon={Plus}>
            {words.add}
          </Button>
        </form>
        <Button tone="quiet" icon={Undo2} onClick={() => desk.undo()}>
          {words.undo}
        </Button>
        <Button tone="primary" icon={Check} onClick={onDone}>
          {words.done}
        </Button>
      </header>
      {shown.length === 0 ? (
        <p>{messages.board.noneYet}</p>
      ) : (
        <div ref={root} class="arrange-heaps">
          {[...heaps.slice(-1), ...heaps.slice(0, -1)].map(({ group, cards: heap }) => (
            <ArrangeHeap
              key={group?.id ?? ""}
              group={group}
              groups={groups}
              cards={heap}
              isNameless={anonymous || isNameless(field)}
              isAnonymous={anonymous}
              drag={drag}
              onGrab={begin}
              onPut={put}
              countOf={(groupId) => keysOf(groupId).length}
              onRename={(renamed) => group && desk.putGroup({ ...group, title: renamed })}
              onRemove={() => group && desk.removeGroup(group.id)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

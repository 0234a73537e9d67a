import { countLines } from "../../handout/estimate-height.ts";
import type { Card, CardPart, CardsBlock } from "../../handout/handout.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { HandoutContent } from "./HandoutContent.tsx";

interface Props {
  readonly block: CardsBlock;
  readonly room: PageRoom;
}

/** Width of the texts beside their labels. */
const TEXT_SHARE = 0.7;

/** Groups: each a card with its labels at the start, whole on one page where it fits. */
export function HandoutCards({ block, room }: Props) {
  return (
    <>
      {block.cards.map((card) => (
        <CardTable key={card.id} card={card} isTall={isTall(card, room)} />
      ))}
    </>
  );
}

function CardTable({ card, isTall }: { readonly card: Card; readonly isTall: boolean }) {
  return (
    <table class={`handout-grid handout-card ${isTall ? "" : "handout-whole"}`}>
      <colgroup>
        <col style={{ width: `${(1 - TEXT_SHARE) * 100}%` }} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="colgroup" colSpan={2}>
            {card.title}
          </th>
        </tr>
      </thead>
      <tbody>
        {card.parts.map((part) => (
          <CardLine key={part.label} part={part} />
        ))}
      </tbody>
    </table>
  );
}

function CardLine({ part }: { readonly part: CardPart }) {
  const isOpen = part.content.kind === "lines";
  return (
    <tr class={`handout-row handout-row-tall ${isOpen ? "handout-row-open" : ""}`}>
      <th scope="row">
        {part.label}
        {part.hint && <span class="handout-item-hint">{part.hint}</span>}
      </th>
      <td>
        <HandoutContent content={part.content} grows={isOpen} />
      </td>
    </tr>
  );
}

function isTall(card: Card, room: PageRoom): boolean {
  // Lines to write on give way where the page is short of them.
  if (card.parts.every(({ content }) => content.kind === "lines")) return false;
  const characters = room.characters * TEXT_SHARE;
  const height = card.parts.reduce((sum, { content }) => sum + 1 + countLines(content, characters), 2);
  return height > room.lines;
}

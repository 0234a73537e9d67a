import { useRef } from "preact/hooks";
import type { Handout, Sheet } from "../../handout/handout.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { pageName, sheetAnchor } from "../../handout/page-rules.ts";
import { BLANK_SETTINGS, FILLED_SETTINGS } from "../../handout/paginate.ts";
import { messages } from "../../messages/print.ts";
import { HandoutBlock } from "./HandoutBlock.tsx";
import { HandoutReadings } from "./HandoutReadings.tsx";
import { HandoutWho } from "./HandoutWho.tsx";
import { useFit } from "./use-fit.ts";

interface Props {
  readonly handout: Handout;
  readonly sheet: Sheet;
  readonly room: PageRoom;
  /** Height of a page between its margins, by the height of the type. */
  readonly pageEms: number;
}

/** One worksheet as it stands on paper; on screen its pages hang together as one long sheet. */
export function HandoutSheet({ handout, sheet, room, pageEms }: Props) {
  const article = useRef<HTMLElement>(null);
  useFit(article, handout.isBlank ? BLANK_SETTINGS : FILLED_SETTINGS, pageEms);
  const growing = handout.isBlank ? "handout-growing" : "";
  return (
    <article
      ref={article}
      class={`handout-sheet handout-${sheet.orientation} ${growing}`}
      id={sheetAnchor(sheet.id)}
      style={{ page: pageName(sheet) }}
    >
      <header class="handout-head">
        <p class="handout-overline">
          <span>{handout.overline}</span>
          <span>{messages.print.worksheet(sheet.number)}</span>
        </p>
        <h2 class="handout-title">{sheet.title}</h2>
        {sheet.intro !== "" && <p class="handout-intro">{sheet.intro}</p>}
        {sheet.source !== null && <p class="handout-source">{messages.print.source(sheet.source)}</p>}
        {sheet.lines.length > 0 && <HandoutWho lines={sheet.lines} />}
      </header>
      {sheet.readings.length > 0 && <HandoutReadings readings={sheet.readings} />}
      {sheet.blocks.map((block) => (
        <HandoutBlock key={block.id} block={block} room={room} direction={handout.direction} />
      ))}
    </article>
  );
}

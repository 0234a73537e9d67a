import type { Handout, Sheet } from "../../handout/handout.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { messages } from "../../messages/print.ts";
import { HandoutBlock } from "./HandoutBlock.tsx";
import { HandoutPhotos } from "./HandoutPhotos.tsx";
import { HandoutReadings } from "./HandoutReadings.tsx";
import { HandoutWho } from "./HandoutWho.tsx";

interface Props {
  readonly handout: Handout;
  readonly sheet: Sheet;
  readonly room: PageRoom;
}

/** One worksheet as one long flow, before it is broken into pages. */
export function HandoutSheet({ handout, sheet, room }: Props) {
  const growing = handout.isBlank ? "handout-growing" : "";
  return (
    <article
      class={`handout-sheet handout-${sheet.orientation} ${growing}`}
      data-anchor={sheet.id}
      data-sheet={sheet.id}
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
      {sheet.photos.length > 0 && <HandoutPhotos photos={sheet.photos} room={room} />}
    </article>
  );
}

import type { Block, BlockBody, Handout } from "../../handout/handout.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { messages } from "../../messages/print.ts";
import { HandoutCards } from "./HandoutCards.tsx";
import { HandoutContent } from "./HandoutContent.tsx";
import { HandoutFigure } from "./HandoutFigure.tsx";
import { HandoutGrid } from "./HandoutGrid.tsx";
import { HandoutOptions } from "./HandoutOptions.tsx";
import { HandoutQuadrants } from "./HandoutQuadrants.tsx";
import { HandoutScale } from "./HandoutScale.tsx";

interface BlockProps {
  readonly block: Block;
  readonly room: PageRoom;
  readonly direction: Handout["direction"];
}

/** One field of a worksheet under its label. */
export function HandoutBlock({ block, room, direction }: BlockProps) {
  return (
    <section
      class={`handout-block handout-block-${isOpen(block.body) ? "open" : block.body.kind}`}
      data-field={block.id}
    >
      <h3 class="handout-label">{block.label}</h3>
      {block.hint && <p class="handout-hint">{block.hint}</p>}
      {block.note && <p class="handout-hint">{block.note}</p>}
      <div class="handout-body">
        <BodyDrawing body={block.body} room={room} direction={direction} />
        {block.sketches.length > 0 && <HandoutContent content={{ kind: "voices", voices: block.sketches }} />}
      </div>
    </section>
  );
}

interface BodyProps extends Omit<BlockProps, "block"> {
  readonly body: BlockBody;
}

function BodyDrawing({ body, room, direction }: BodyProps) {
  switch (body.kind) {
    case "text":
      return <HandoutContent content={body.content} grows={body.content.kind === "lines"} />;
    case "grid":
      return <HandoutGrid grid={body} room={room} />;
    case "scale":
      return <HandoutScale scale={body} room={room} />;
    case "options":
      return body.options.length === 0 ? <Nothing /> : <HandoutOptions block={body} />;
    case "cards":
      return body.cards.length === 0 ? <Nothing /> : <HandoutCards block={body} room={room} />;
    case "quadrants":
      return <HandoutQuadrants block={body} room={room} />;
    case "figure":
      return <HandoutFigure figure={body} room={room} direction={direction} />;
    case "withheld":
      return <p class="handout-nothing">{messages.print.withheld}</p>;
  }
}

const Nothing = () => <HandoutContent content={{ kind: "nothing" }} />;

// A field that is only there to be written on is kept on one page.
function isOpen(body: BlockBody): boolean {
  if (body.kind === "text") return body.content.kind === "lines";
  if (body.kind !== "grid") return false;
  const rows = body.groups.flatMap((group) => group.rows);
  return rows.every(({ label, cells }) => label === undefined && cells.every(({ kind }) => kind === "lines"));
}

import { messages } from "../../messages/index.ts";
import { HandoutContent } from "./HandoutContent.tsx";
import { HandoutGrid } from "./HandoutGrid.tsx";
import { HandoutScale } from "./HandoutScale.tsx";
import type { Block, BlockBody, Handout, Sheet } from "./handout.ts";
import { pageName } from "./page-rules.ts";

interface Props {
  readonly handout: Handout;
  readonly sheet: Sheet;
}

/** One worksheet as it stands on paper; on screen its pages hang together as one long sheet. */
export function HandoutSheet({ handout, sheet }: Props) {
  return (
    <article class={`handout-sheet handout-${sheet.orientation}`} style={{ page: pageName(sheet) }}>
      <header class="handout-head">
        <p class="handout-overline">
          <span>{handout.overline}</span>
          <span>{messages.print.worksheet(sheet.number)}</span>
        </p>
        <h2 class="handout-title">{sheet.title}</h2>
        {sheet.intro !== "" && <p class="handout-intro">{sheet.intro}</p>}
        <dl class="handout-who">
          {sheet.lines.map(({ label, value }) => (
            <div key={label} class={value === null ? "handout-who-open" : "handout-who-filled"}>
              <dt>{label}</dt>
              <dd>{value !== null && <bdi>{value}</bdi>}</dd>
            </div>
          ))}
        </dl>
      </header>
      {sheet.blocks.map((block) => (
        <HandoutBlock key={block.id} block={block} orientation={sheet.orientation} />
      ))}
      {sheet.source !== null && <p class="handout-source">{messages.print.source(sheet.source)}</p>}
    </article>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly orientation: Sheet["orientation"];
}

function HandoutBlock({ block, orientation }: BlockProps) {
  return (
    <section class={`handout-block handout-block-${isOpen(block.body) ? "open" : block.body.kind}`}>
      <h3 class="handout-label">{block.label}</h3>
      {block.hint && <p class="handout-hint">{block.hint}</p>}
      {block.note && <p class="handout-hint">{block.note}</p>}
      <div class="handout-body">
        <BodyDrawing body={block.body} orientation={orientation} />
      </div>
    </section>
  );
}

interface BodyProps {
  readonly body: BlockBody;
  readonly orientation: Sheet["orientation"];
}

function BodyDrawing({ body, orientation }: BodyProps) {
  switch (body.kind) {
    case "text":
      return <HandoutContent content={body.content} />;
    case "grid":
      return <HandoutGrid grid={body} orientation={orientation} />;
    case "scale":
      return <HandoutScale scale={body} />;
    case "withheld":
      return <p class="handout-nothing">{messages.print.withheld}</p>;
  }
}

// A field that is only there to be written on is kept on one page.
function isOpen(body: BlockBody): boolean {
  if (body.kind === "text") return body.content.kind === "lines";
  if (body.kind !== "grid") return false;
  const rows = body.groups.flatMap((group) => group.rows);
  return rows.every(({ label, cells }) => label === undefined && cells.every(({ kind }) => kind === "lines"));
}

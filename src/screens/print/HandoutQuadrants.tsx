import { countLines } from "../../handout/estimate-height.ts";
import type { QuadrantsBlock } from "../../handout/handout.ts";
import type { PageRoom } from "../../handout/page-room.ts";
import { HandoutContent } from "./HandoutContent.tsx";

interface Props {
  readonly block: QuadrantsBlock;
  readonly room: PageRoom;
}

/** Four texts in a square; blank, it fills what is left of its page. */
export function HandoutQuadrants({ block, room }: Props) {
  const heights = block.quadrants.map(({ content }) => countLines(content, room.characters / 2));
  const isTall = Math.max(...heights) > room.lines / 2;
  return (
    <div class={`handout-quadrants ${isTall ? "handout-quadrants-tall" : "handout-whole"}`}>
      {block.quadrants.map(({ label, hint, content }) => (
        <section key={label} class="handout-quadrant">
          <h4 class="handout-quadrant-label">{label}</h4>
          {hint && <p class="handout-item-hint">{hint}</p>}
          {content.kind !== "lines" && <HandoutContent content={content} />}
          {content.kind === "lines" && (
            <div
              class="handout-quadrant-space"
              style={{ "--handout-quadrant-lines": String(content.lines) }}
            />
          )}
        </section>
      ))}
    </div>
  );
}

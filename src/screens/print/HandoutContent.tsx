import type { Content } from "../../handout/handout.ts";
import { messages } from "../../messages/print.ts";
import { HandoutInk } from "./HandoutInk.tsx";

interface Props {
  readonly content: Content;
  /** Whether the lines go on as far as their box does, e.g. to the foot of the page. */
  readonly grows?: boolean;
}

/** No page has room for more lines; what a box cuts off is not seen. */
const MOST_LINES = 40;

/** What stands in a cell or under a question: ruled lines, or what people wrote. */
export function HandoutContent({ content, grows = false }: Props) {
  switch (content.kind) {
    case "empty":
      return null;
    case "lines":
      return (
        <div
          class={grows ? "handout-lines handout-lines-growing" : "handout-lines"}
          style={{ "--handout-lines": String(content.lines) }}
        >
          <Lines count={grows ? MOST_LINES : content.lines} />
        </div>
      );
    case "given":
      return (
        <p class="handout-given">
          {content.text}
          {content.hint && <span class="handout-item-hint">{content.hint}</span>}
        </p>
      );
    case "nothing":
      return (
        <p class="handout-nothing">
          <span aria-hidden="true">–</span>
          <span class="handout-unseen">{messages.print.nothingWritten}</span>
        </p>
      );
    case "voices":
      return (
        <>
          {content.voices.map((voice, index) => (
            // Texts have no ids of their own here, and nothing in the drawing keeps state.
            <div
              key={index}
              class={
                voice.from === messages.print.myDraft
                  ? "handout-voice handout-voice-private"
                  : "handout-voice"
              }
            >
              {/* A bdi is left out when the browser finds the direction of the text. */}
              <p class="handout-words" dir="auto">
                {voice.from !== null && voice.from !== content.voices[index - 1]?.from && (
                  <bdi class="handout-from">{voice.from}</bdi>
                )}
                {voice.text}
              </p>
              {voice.ink && <HandoutInk strokes={voice.ink} />}
            </div>
          ))}
        </>
      );
  }
}

const Lines = ({ count }: { readonly count: number }) => (
  <>
    {Array.from({ length: count }, (_, index) => (
      <div key={index} class="handout-line" />
    ))}
  </>
);

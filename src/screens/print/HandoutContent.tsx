import { messages } from "../../messages/index.ts";
import type { Content } from "./handout.ts";

/** What stands in a cell or under a question: ruled lines, or what people wrote. */
export function HandoutContent({ content }: { readonly content: Content }) {
  switch (content.kind) {
    case "lines":
      return (
        <div class="handout-lines">
          {Array.from({ length: content.lines }, (_, index) => (
            <div key={index} class="handout-line" />
          ))}
        </div>
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
            // A bdi is left out when the browser finds the direction of the text.
            <p key={index} class="handout-voice" dir="auto">
              {voice.from !== null && voice.from !== content.voices[index - 1]?.from && (
                <bdi class="handout-from">{voice.from}</bdi>
              )}
              {voice.text}
            </p>
          ))}
        </>
      );
  }
}

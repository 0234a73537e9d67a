import { messages } from "../../messages/index.ts";
import type { Reading } from "../../workshops/format.ts";
import "./readings.css";

/** What a worksheet gives to read before its fields; each can be folded away. */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  return readings.map((reading, index) => (
    <details key={index} class="reading" open>
      <summary>{reading.title ?? messages.worksheets.reading}</summary>
      {splitParagraphs(reading.text).map((paragraph, number) => (
        <p key={number}>{paragraph}</p>
      ))}
      {reading.items && (
        <dl class="reading-items">
          {reading.items.map((item) => (
            <div key={item.id}>
              <dt>{item.label}</dt>
              {item.hint && <dd>{item.hint}</dd>}
            </div>
          ))}
        </dl>
      )}
      {reading.source && <p class="reading-source">{messages.worksheets.source(reading.source)}</p>}
    </details>
  ));
}

const splitParagraphs = (text: string): readonly string[] =>
  text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");

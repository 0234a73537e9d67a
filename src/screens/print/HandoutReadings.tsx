import type { HandoutReading } from "../../handout/handout.ts";
import { messages } from "../../messages/print.ts";

/** What is to be read before the fields, as a quiet column. */
export function HandoutReadings({ readings }: { readonly readings: readonly HandoutReading[] }) {
  return (
    <div class="handout-readings">
      {readings.map(({ title, paragraphs, items, source }, index) => (
        <section key={index} class="handout-reading">
          {title !== undefined && <h3 class="handout-reading-title">{title}</h3>}
          {paragraphs.map((text, place) => (
            <p key={place}>{text}</p>
          ))}
          {items.length > 0 && (
            <ul class="handout-points">
              {items.map(({ id, label, hint }) => (
                <li key={id}>
                  {label}
                  {hint && <span class="handout-item-hint">{hint}</span>}
                </li>
              ))}
            </ul>
          )}
          {source !== undefined && <p class="handout-reading-source">{messages.print.source(source)}</p>}
        </section>
      ))}
    </div>
  );
}

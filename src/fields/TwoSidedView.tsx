import { messages } from "../messages/kinds.ts";
import { partId } from "../workshops/address.ts";
import type { TwoSidedField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { EntryList } from "./EntryList.tsx";
import "./TwoSidedView.css";

/** Two growing lists side by side, below the examples of each. */
export function TwoSidedView({ worksheetId, field, answers, drafts }: FieldProps<TwoSidedField>) {
  return (
    <div class="two-sided">
      {field.sides.map((side) => (
        <section key={side.id} class="two-sided-side" aria-label={side.label}>
          <h3 class="two-sided-title">{side.label}</h3>
          {side.hint && <p class="two-sided-hint">{side.hint}</p>}
          {side.examples.length > 0 && (
            <ul class="two-sided-examples" aria-label={messages.kinds.examplesOf(side.label)}>
              {side.examples.map((example) => (
                <li key={example.id}>
                  {example.label}
                  {example.hint && <small>{` ${example.hint}`}</small>}
                </li>
              ))}
            </ul>
          )}
          <EntryList
            worksheetId={worksheetId}
            fieldId={partId(field.id, side.id)}
            rowName={field.rowName}
            part={side.label}
            answers={answers}
            drafts={drafts}
            mine={field.who === "mine"}
            saysNone={side.examples.length === 0}
          />
        </section>
      ))}
    </div>
  );
}

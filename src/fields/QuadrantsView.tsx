import { cellAddress, ENTRY_COLUMN } from "../workshops/address.ts";
import type { QuadrantsField } from "../workshops/format.ts";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";
import "./QuadrantsView.css";

/** Four texts in a square, in reading order; one under the other where there is no room. */
export function QuadrantsView({ worksheetId, field, answers, drafts }: FieldProps<QuadrantsField>) {
  return (
    <div class="quadrants">
      {field.quadrants.map((quadrant) => (
        <div key={quadrant.id} class="quadrants-part">
          <h3 class="quadrants-title">{quadrant.label}</h3>
          {quadrant.hint && <p class="quadrants-hint">{quadrant.hint}</p>}
          <Cell
            cell={cellAddress(worksheetId, field.id, quadrant.id, ENTRY_COLUMN)}
            answers={answers}
            drafts={drafts}
            label={quadrant.label}
            lines={field.lines}
            mine={field.who === "mine"}
          />
        </div>
      ))}
    </div>
  );
}

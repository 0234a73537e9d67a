import { messages } from "../messages/kinds.ts";
import { markItem } from "../workshops/address.ts";
import type { MatrixField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { ItemNotes } from "./ItemNotes.tsx";
import { LongHint } from "./LongHint.tsx";
import { TickBox } from "./TickBox.tsx";
import "./MatrixView.css";

/** Rows × columns of ticks. Each row has its columns as chips in words: no crossing of hair-thin lines to hit. */
export function MatrixView(props: FieldProps<MatrixField>) {
  const { field } = props;
  return (
    <>
      <Legend field={field} />
      <div class="matrix">
        {field.rows.map((row) => (
          <section key={row.id} class="matrix-row" aria-label={row.label}>
            <h3 class="matrix-label">{row.label}</h3>
            {row.hint && <LongHint text={row.hint} about={row.label} />}
            <div class="matrix-ticks" style={{ "--across": chipsAcross(field.columns.length) }}>
              {field.columns.map((column) => (
                <TickBox
                  key={column.id}
                  {...props}
                  itemId={markItem(row.id, column.id)}
                  label={messages.fields.cell(row.label, column.label)}
                >
                  {column.label}
                </TickBox>
              ))}
            </div>
            {field.notes.length > 0 && (
              <ItemNotes {...props} notes={field.notes} itemId={row.id} item={row.label} />
            )}
          </section>
        ))}
      </div>
    </>
  );
}

/** How many chips stand side by side where there is room: three or four, whichever leaves fewer gaps. */
function chipsAcross(count: number): number {
  if (count <= 4) return count;
  const gaps = (across: number) => (across - (count % across)) % across;
  return gaps(4) < gaps(3) ? 4 : 3;
}

/** What the columns mean, once for all rows. */
function Legend({ field }: { readonly field: MatrixField }) {
  const explained = field.columns.filter((column) => column.hint !== undefined);
  if (explained.length === 0) return null;
  return (
    <details class="matrix-legend">
      <summary>{messages.kinds.columnsExplained}</summary>
      <dl>
        {explained.map((column) => (
          <div key={column.id}>
            <dt>{column.label}</dt>
            <dd>{column.hint}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

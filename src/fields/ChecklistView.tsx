import { cellAddress, ENTRY_COLUMN } from "../workshops/address.ts";
import type { ChecklistField } from "../workshops/format.ts";
import { AddedRows } from "./AddedRows.tsx";
import { Cell } from "./Cell.tsx";
import { ChecklistNotes } from "./ChecklistNotes.tsx";
import type { FieldProps } from "./contract.ts";
import { TickBox } from "./TickBox.tsx";
import "./ChecklistView.css";

/** Ticks, one set per person; own entries and the notes under a tick are the table's. */
export function ChecklistView(props: FieldProps<ChecklistField>) {
  const { worksheetId, field, answers } = props;
  const { ownEntries } = field;
  return (
    <>
      {field.items.length > 0 && (
        <ul class="checklist">
          {field.items.map((item) => (
            <li key={item.id} class="checklist-item">
              <TickBox {...props} itemId={item.id} label={item.label}>
                <span class="checklist-label">{item.label}</span>
                {item.hint && <small class="checklist-hint">{item.hint}</small>}
              </TickBox>
              <ChecklistNotes {...props} itemId={item.id} item={item.label} />
            </li>
          ))}
        </ul>
      )}
      {ownEntries && (
        <section class="checklist-own" aria-label={ownEntries.label}>
          <h3 class="checklist-own-title">{ownEntries.label}</h3>
          <AddedRows
            worksheetId={worksheetId}
            fieldId={field.id}
            rowName={ownEntries.rowName}
            columns={[{ id: ENTRY_COLUMN, label: ownEntries.label }, ...field.notes]}
            answers={answers}
          >
            {(rows) =>
              rows.length > 0 && (
                <ul class="checklist">
                  {rows.map(({ id, name, controls }) => (
                    <li key={id} class="checklist-item" data-row={id}>
                      <div class="checklist-entry">
                        <TickBox {...props} itemId={id} label={name} />
                        <Cell
                          cell={cellAddress(worksheetId, field.id, id, ENTRY_COLUMN)}
                          answers={answers}
                          label={name}
                          lines={1}
                          boxed={true}
                        />
                        {controls}
                      </div>
                      <ChecklistNotes {...props} itemId={id} item={name} />
                    </li>
                  ))}
                </ul>
              )
            }
          </AddedRows>
        </section>
      )}
    </>
  );
}

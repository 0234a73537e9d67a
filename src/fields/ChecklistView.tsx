import { messages } from "../messages/index.ts";
import { cellAddress, ENTRY_COLUMN } from "../workshops/address.ts";
import type { ChecklistField } from "../workshops/format.ts";
import { AddRow } from "./AddRow.tsx";
import { Cell } from "./Cell.tsx";
import { ChecklistNotes } from "./ChecklistNotes.tsx";
import type { FieldProps } from "./contract.ts";
import { useKeptFocus } from "./keep-focus.ts";
import { MarksPlace } from "./MarksPlace.tsx";
import { RemovedRows } from "./RemovedRows.tsx";
import { RowControls } from "./RowControls.tsx";
import { TickBox } from "./TickBox.tsx";
import "./ChecklistView.css";

const words = messages.fields;

/** Ticks, one set per person; own entries and the notes under a tick are the table's. */
export function ChecklistView(props: FieldProps<ChecklistField>) {
  const { worksheetId, field, answers } = props;
  const { edit } = answers;
  const own = field.ownEntries ? answers.rows(worksheetId, field.id).value : [];
  const { ownEntries } = field;
  useKeptFocus(own);
  return (
    <>
      <MarksPlace {...props} />
      <ul class="checklist">
        {field.items.map((item) => (
          <li key={item.id} class="checklist-item">
            <TickBox
              worksheetId={worksheetId}
              fieldId={field.id}
              itemId={item.id}
              answers={answers}
              label={item.label}
            >
              <span class="checklist-label">{item.label}</span>
              {item.hint && <small class="checklist-hint">{item.hint}</small>}
            </TickBox>
            <ChecklistNotes {...props} itemId={item.id} item={item.label} />
          </li>
        ))}
      </ul>
      {ownEntries && (
        <section class="checklist-own" aria-label={ownEntries.label}>
          <h3 class="checklist-own-title">{ownEntries.label}</h3>
          <ul class="checklist">
            {own.map((rowId, index) => {
              const row = words.addedRow(ownEntries.rowName, index + 1);
              return (
                <li key={rowId} class="checklist-item" data-row={rowId}>
                  <div class="checklist-entry">
                    <TickBox
                      worksheetId={worksheetId}
                      fieldId={field.id}
                      itemId={rowId}
                      answers={answers}
                      label={row}
                    />
                    <Cell
                      cell={cellAddress(worksheetId, field.id, rowId, ENTRY_COLUMN)}
                      answers={answers}
                      label={row}
                      lines={1}
                      boxed={true}
                    />
                    {edit && (
                      <RowControls
                        worksheetId={worksheetId}
                        fieldId={field.id}
                        rowId={rowId}
                        row={row}
                        index={index}
                        count={own.length}
                        edit={edit}
                      />
                    )}
                  </div>
                  <ChecklistNotes {...props} itemId={rowId} item={row} />
                </li>
              );
            })}
          </ul>
          {edit && (
            <AddRow
              label={words.addRow(ownEntries.rowName)}
              onAdd={() => edit.addRow(worksheetId, field.id)}
            />
          )}
          <RemovedRows
            worksheetId={worksheetId}
            fieldId={field.id}
            columnIds={[ENTRY_COLUMN, ...field.notes.map((note) => note.id)]}
            answers={answers}
          />
        </section>
      )}
    </>
  );
}

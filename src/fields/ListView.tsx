import { messages } from "../messages/index.ts";
import { cellAddress, ENTRY_COLUMN } from "../workshops/address.ts";
import type { ListField } from "../workshops/format.ts";
import { AddRow } from "./AddRow.tsx";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";
import { useKeptFocus } from "./keep-focus.ts";
import { PrivateRows } from "./PrivateRows.tsx";
import { RemovedRows } from "./RemovedRows.tsx";
import { RowControls } from "./RowControls.tsx";
import "./ListView.css";

const words = messages.fields;

/** A growing list of short texts, numbered. */
export function ListView({ worksheetId, field, answers, drafts }: FieldProps<ListField>) {
  const entries = answers.rows(worksheetId, field.id).value;
  const { edit } = answers;
  useKeptFocus(entries);
  return (
    <>
      {entries.length === 0 && <p class="field-none">{words.noRows(field.rowName)}</p>}
      <ol class="field-list">
        {entries.map((rowId, index) => {
          const row = words.addedRow(field.rowName, index + 1);
          return (
            <li key={rowId} class="field-list-entry" data-row={rowId}>
              <span class="field-list-number" aria-hidden="true">
                {index + 1}
              </span>
              <Cell
                cell={cellAddress(worksheetId, field.id, rowId, ENTRY_COLUMN)}
                answers={answers}
                label={row}
                lines={1}
                mine={field.who === "mine"}
                boxed={true}
              />
              {edit && (
                <RowControls
                  worksheetId={worksheetId}
                  fieldId={field.id}
                  rowId={rowId}
                  row={row}
                  index={index}
                  count={entries.length}
                  edit={edit}
                />
              )}
            </li>
          );
        })}
      </ol>
      {edit && (
        <AddRow label={words.addRow(field.rowName)} onAdd={() => edit.addRow(worksheetId, field.id)} />
      )}
      <RemovedRows
        worksheetId={worksheetId}
        fieldId={field.id}
        columnIds={[ENTRY_COLUMN]}
        answers={answers}
      />
      {drafts && (
        <PrivateRows
          worksheetId={worksheetId}
          fieldId={field.id}
          rowName={field.rowName}
          columns={[{ id: ENTRY_COLUMN, label: "" }]}
          answers={answers}
          drafts={drafts}
        />
      )}
    </>
  );
}

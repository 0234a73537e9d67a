import { messages } from "../messages/index.ts";
import { useMedia } from "../ui/use-media.ts";
import { cellAddress } from "../workshops/address.ts";
import type { LabelledItem, TableField } from "../workshops/format.ts";
import { AddRow } from "./AddRow.tsx";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";
import { useKeptFocus } from "./keep-focus.ts";
import { PrivateRows } from "./PrivateRows.tsx";
import { RemovedRows } from "./RemovedRows.tsx";
import { RowControls } from "./RowControls.tsx";
import "./TableView.css";

const words = messages.fields;

/** From so many columns on, an upright tablet has no room for them side by side. */
const MANY_COLUMNS = 4;

/** Rows × columns of text: a table where there is room, one card per row where there is not. */
export function TableView(props: FieldProps<TableField>) {
  const { worksheetId, field, answers, drafts } = props;
  const added = field.grows ? answers.rows(worksheetId, field.id).value : [];
  const { edit } = answers;
  useKeptFocus(added);
  const stacked = useMedia(
    field.columns.length < MANY_COLUMNS ? "(max-width: 640px)" : "(max-width: 1000px)",
  );
  const headed = field.rows.length > 0;
  const shares = field.columns.reduce((sum, column) => sum + column.share, headed ? 1 : 0);
  const width = (share: number) => ({ inlineSize: `${(100 * share) / shares}%` });
  return (
    <>
      {(headed || added.length > 0) && (
        <table
          class={`field-table ${headed ? "" : "field-table-numbered"} ${stacked ? "field-table-stacked" : ""}`}
          aria-label={field.label}
        >
          <thead>
            <tr>
              <th scope="col" style={headed ? { inlineSize: `max(8.75rem, ${100 / shares}%)` } : undefined}>
                {field.rowHeading ?? <span class="visually-hidden">{field.rowName}</span>}
              </th>
              {field.columns.map((column) => (
                <th key={column.id} scope="col" style={width(column.share)}>
                  {column.label}
                  {column.hint && <small class="field-table-hint">{column.hint}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {field.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <RowHeading row={row} />
                </th>
                <RowCells {...props} rowId={row.id} row={row.label} drafts={drafts} />
              </tr>
            ))}
            {added.map((rowId, index) => {
              const row = words.addedRow(field.rowName, index + 1);
              return (
                <tr key={rowId} data-row={rowId}>
                  <th scope="row">
                    <span class="field-table-added">{row}</span>
                    {edit && (
                      <RowControls
                        worksheetId={worksheetId}
                        fieldId={field.id}
                        rowId={rowId}
                        row={row}
                        index={index}
                        count={added.length}
                        edit={edit}
                      />
                    )}
                  </th>
                  <RowCells {...props} rowId={rowId} row={row} drafts={undefined} />
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {!headed && added.length === 0 && <p class="field-none">{words.noRows(field.rowName)}</p>}
      {field.grows && edit && (
        <AddRow label={words.addRow(field.rowName)} onAdd={() => edit.addRow(worksheetId, field.id)} />
      )}
      {field.grows && (
        <RemovedRows
          worksheetId={worksheetId}
          fieldId={field.id}
          columnIds={field.columns.map((column) => column.id)}
          answers={answers}
        />
      )}
      {field.grows && drafts && (
        <PrivateRows
          worksheetId={worksheetId}
          fieldId={field.id}
          rowName={field.rowName}
          columns={field.columns}
          answers={answers}
          drafts={drafts}
        />
      )}
    </>
  );
}

function RowHeading({ row }: { readonly row: LabelledItem }) {
  return (
    <>
      {row.label}
      {row.hint && <small class="field-table-hint">{row.hint}</small>}
    </>
  );
}

type RowCellsProps = Omit<FieldProps<TableField>, "drafts"> & {
  readonly rowId: string;
  readonly row: string;
  readonly drafts: FieldProps["drafts"] | undefined;
};

function RowCells({ worksheetId, field, answers, drafts, rowId, row }: RowCellsProps) {
  return field.columns.map((column) => (
    <td key={column.id}>
      <span class="field-table-column" aria-hidden="true">
        {column.label}
      </span>
      <Cell
        cell={cellAddress(worksheetId, field.id, rowId, column.id)}
        answers={answers}
        drafts={drafts}
        label={words.cell(row, column.label)}
        lines={field.lines}
        mine={field.who === "mine"}
      />
    </td>
  ));
}

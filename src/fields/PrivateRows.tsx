import { useComputed } from "@preact/signals";
import { ArrowUp, Lock } from "lucide";
import { messages } from "../messages/index.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useToast } from "../ui/Toast.tsx";
import { cellAddress } from "../workshops/address.ts";
import { AddRow } from "./AddRow.tsx";
import { PlaceMark } from "./CellMarks.tsx";
import type { AnswersView } from "./contract.ts";
import { useKeptFocus } from "./keep-focus.ts";
import { LiveTextArea } from "./LiveTextArea.tsx";
import "./PrivateRows.css";

const words = messages.fields;

interface PrivateRowsProps {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly rowName: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly answers: AnswersView;
  readonly drafts: AnswersView;
}

/** Rows of one's own beside rows the table adds; copying makes a new row of the table. */
export function PrivateRows({ worksheetId, fieldId, rowName, columns, answers, drafts }: PrivateRowsProps) {
  const rows = drafts.rows(worksheetId, fieldId).value;
  const { edit } = drafts;
  useKeptFocus(rows);
  return (
    <section class="private-rows" aria-label={words.myPrivateRows}>
      <h3 class="private-rows-title">
        <Icon icon={Lock} size="s" />
        {words.myPrivateRows}
      </h3>
      {rows.map((rowId, index) => (
        <PrivateRow
          key={rowId}
          worksheetId={worksheetId}
          fieldId={fieldId}
          columns={columns}
          answers={answers}
          drafts={drafts}
          rowId={rowId}
          row={words.myPrivateRow(rowName, index + 1)}
        />
      ))}
      {edit && (
        <AddRow label={words.addPrivateRow(rowName)} onAdd={() => edit.addRow(worksheetId, fieldId)} />
      )}
    </section>
  );
}

type PrivateRowProps = Omit<PrivateRowsProps, "rowName"> & { readonly rowId: string; readonly row: string };

function PrivateRow({ worksheetId, fieldId, columns, answers, drafts, rowId, row }: PrivateRowProps) {
  const toast = useToast();
  const { edit } = answers;
  const at = (columnId: string, id = rowId) => cellAddress(worksheetId, fieldId, id, columnId);
  const copy = () => {
    if (!edit) return;
    const tableRow = edit.addRow(worksheetId, fieldId);
    for (const { id } of columns) {
      const text = drafts.text(at(id)).value.peek();
      if (text) edit.appendText(at(id, tableRow), text);
    }
    toast({ text: words.copied });
  };
  const written = useComputed(() =>
    columns.some(({ id }) => drafts.text(at(id)).value.value.trim() !== ""),
  ).value;
  return (
    <div class="private-row" data-row={rowId}>
      <span class="private-row-name">{row}</span>
      <div class="private-row-cells">
        {columns.map((column) => (
          <div key={column.id} class="private-row-cell">
            <span aria-hidden="true">{column.label}</span>
            <div class="cell-text">
              <LiveTextArea
                cell={at(column.id)}
                live={drafts.text(at(column.id))}
                edit={drafts.edit}
                label={column.label ? words.cell(row, column.label) : row}
                lines={1}
                inDrafts={true}
              />
              {drafts.edit && <PlaceMark place={drafts.place(at(column.id))} />}
            </div>
          </div>
        ))}
      </div>
      {edit && (
        <Button
          tone="quiet"
          icon={ArrowUp}
          aria-label={words.copyToTableOf(row)}
          disabled={!written}
          onClick={copy}
        >
          {words.copyToTable}
        </Button>
      )}
    </div>
  );
}

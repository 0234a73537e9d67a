import { useComputed } from "@preact/signals";
import { ArrowUp, Lock } from "lucide";
import type { ComponentChildren } from "preact";
import { messages } from "../messages/index.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useToast } from "../ui/Toast.tsx";
import { cellAddress } from "../workshops/address.ts";
import { AddedRows, type GrowingRows } from "./AddedRows.tsx";
import { PlaceMark } from "./CellMarks.tsx";
import type { AnswersView } from "./contract.ts";
import { LiveTextArea } from "./LiveTextArea.tsx";
import "./PrivateRows.css";

const words = messages.fields;

interface PrivateRowsProps extends GrowingRows {
  readonly drafts: AnswersView;
}

/** Rows of one's own beside rows the table adds; copying makes a new row of the table. */
export function PrivateRows(props: PrivateRowsProps) {
  const { part, drafts } = props;
  const title = part === undefined ? words.myPrivateRows : words.cell(words.myPrivateRows, part);
  return (
    <section class="private-rows" aria-label={title}>
      <h3 class="private-rows-title">
        <Icon icon={Lock} size="s" />
        {words.myPrivateRows}
      </h3>
      <AddedRows {...props} answers={drafts} isPrivate={true}>
        {(rows) =>
          rows.map(({ id, name, controls }) => (
            <PrivateRow key={id} {...props} rowId={id} row={name} controls={controls} />
          ))
        }
      </AddedRows>
    </section>
  );
}

type PrivateRowProps = PrivateRowsProps & {
  readonly rowId: string;
  readonly row: string;
  readonly controls: ComponentChildren;
};

function PrivateRow(props: PrivateRowProps) {
  const { worksheetId, fieldId, columns, answers, drafts, rowId, row, controls } = props;
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
      <div class="private-row-head">
        <span class="private-row-name">{row}</span>
        {controls}
      </div>
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

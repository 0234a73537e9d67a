import type { ComponentChildren } from "preact";
import { messages } from "../messages/index.ts";
import { lazyScreen } from "../ui/lazy-screen.tsx";
import { AddRow } from "./AddRow.tsx";
import type { AnswersView } from "./contract.ts";
import { useKeptFocus } from "./keep-focus.ts";
import { RowControls } from "./RowControls.tsx";
import "./AddedRows.css";

const words = messages.fields;
/** Asked for once a row is removed that held text. */
const RemovedRows = lazyScreen(async () => (await import("./RemovedRows.tsx")).RemovedRows);

/** Rows that people add: in a field, or (by `partId`) in a part of one. */
export interface GrowingRows {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly rowName: string;
  /** The part of the field these rows belong to, for names that would else be the same in each part. */
  readonly part?: string;
  /** The texts of a row. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly answers: AnswersView;
}

/** A row to draw; its element carries the id as data-row. */
export interface AddedRow {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  /** Moves and removes it; absent when read-only. */
  readonly controls: ComponentChildren;
}

interface AddedRowsProps extends GrowingRows {
  /** A person's own rows beside the table's. */
  readonly isPrivate?: boolean;
  /** Says so while there are none. */
  readonly saysNone?: boolean;
  readonly children: (rows: readonly AddedRow[]) => ComponentChildren;
}

/** Draws the rows there are as `children` says, with all that adds, moves, removes and restores them. */
export function AddedRows({ isPrivate = false, saysNone = false, children, ...props }: AddedRowsProps) {
  const { worksheetId, fieldId, rowName, part, columns, answers } = props;
  const rows = answers.rows(worksheetId, fieldId).value;
  const { edit } = answers;
  useKeptFocus(rows);
  const name = (number: number) => {
    const row = isPrivate ? words.myPrivateRow(rowName, number) : words.addedRow(rowName, number);
    return part === undefined ? row : words.cell(row, part);
  };
  const add = isPrivate ? words.addPrivateRow(rowName) : words.addRow(rowName);
  return (
    <div class="added-rows">
      {saysNone && rows.length === 0 && <p class="added-rows-none">{words.noRows(rowName)}</p>}
      {children(
        rows.map((id, index) => ({
          id,
          name: name(index + 1),
          number: index + 1,
          controls: edit && (
            <RowControls
              worksheetId={worksheetId}
              fieldId={fieldId}
              rowId={id}
              row={name(index + 1)}
              index={index}
              count={rows.length}
              edit={edit}
            />
          ),
        })),
      )}
      {edit && (
        <AddRow
          label={add}
          name={part === undefined ? add : words.cell(add, part)}
          onAdd={() => edit.addRow(worksheetId, fieldId)}
        />
      )}
      {edit && answers.removedRows(worksheetId, fieldId).value.length > 0 && (
        <RemovedRows
          worksheetId={worksheetId}
          fieldId={fieldId}
          columnIds={columns.map(({ id }) => id)}
          answers={answers}
          edit={edit}
        />
      )}
    </div>
  );
}

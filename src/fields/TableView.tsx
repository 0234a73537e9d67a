import { messages } from "../messages/index.ts";
import { Breakable } from "../ui/Breakable.tsx";
import { useMedia } from "../ui/use-media.ts";
import { cellAddress } from "../workshops/address.ts";
import { isCarriedRow } from "../workshops/carried.ts";
import type { TableField } from "../workshops/format.ts";
import { type AddedRow, AddedRows } from "./AddedRows.tsx";
import { CarriedMark } from "./CarriedMark.tsx";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";
import { DateTool } from "./DateTool.tsx";
import { PrivateRows } from "./PrivateRows.tsx";
import "./TableView.css";

const words = messages.fields;

/** From so many columns on, an upright tablet has no room for them side by side. */
const MANY_COLUMNS = 4;

/** Rows × columns of text: a table where there is room, one card per row where there is not. */
export function TableView(props: FieldProps<TableField>) {
  const { worksheetId, field, answers, drafts } = props;
  if (!field.grows) return <TableRows {...props} />;
  const growing = {
    worksheetId,
    fieldId: field.id,
    rowName: field.rowName,
    columns: field.columns,
    answers,
  };
  return (
    <>
      <AddedRows {...growing} saysNone={field.rows.length === 0}>
        {(added) => <TableRows {...props} added={added} />}
      </AddedRows>
      {drafts && <PrivateRows {...growing} drafts={drafts} />}
    </>
  );
}

type TableRowsProps = FieldProps<TableField> & { readonly added?: readonly AddedRow[] };

function TableRows({ added = [], ...props }: TableRowsProps) {
  const { field, drafts } = props;
  const stacked = useMedia(
    field.columns.length < MANY_COLUMNS ? "(max-width: 640px)" : "(max-width: 1000px)",
  );
  const headed = field.rows.length > 0;
  if (!headed && added.length === 0) return null;
  const shares = field.columns.reduce((sum, column) => sum + column.share, headed ? 1 : 0);
  const width = (share: number) => ({ inlineSize: `${(100 * share) / shares}%` });
  // A small share would break long words; max() of a length and a percentage counts as no width in a table.
  const headWidth = shares > 4 ? "9.25rem" : `${100 / shares}%`;
  return (
    <table
      class={`field-table ${headed ? "" : "field-table-numbered"} ${stacked ? "field-table-stacked" : ""}`}
      aria-label={field.label}
    >
      <thead>
        <tr>
          <th scope="col" style={headed ? { inlineSize: headWidth } : undefined}>
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
              <Breakable text={row.label} />
              {row.hint && <small class="field-table-hint">{row.hint}</small>}
            </th>
            <RowCells {...props} rowId={row.id} row={row.label} drafts={drafts} />
          </tr>
        ))}
        {added.map(({ id, name, controls }) => (
          <tr key={id} data-row={id}>
            <th scope="row">
              <span class="field-table-added">{name}</span>
              {controls}
              {isCarriedRow(id) && (
                <CarriedMark
                  worksheetId={props.worksheetId}
                  fieldId={field.id}
                  rowId={id}
                  answers={props.answers}
                />
              )}
            </th>
            <RowCells {...props} rowId={id} row={name} drafts={undefined} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type RowCellsProps = Omit<FieldProps<TableField>, "drafts"> & {
  readonly rowId: string;
  readonly row: string;
  readonly drafts: FieldProps["drafts"] | undefined;
};

function RowCells({ worksheetId, field, answers, drafts, rowId, row }: RowCellsProps) {
  return field.columns.map((column) => {
    const cell = cellAddress(worksheetId, field.id, rowId, column.id);
    const label = words.cell(row, column.label);
    return (
      <td key={column.id}>
        <span class="field-table-column" aria-hidden="true">
          {column.label}
        </span>
        <Cell
          cell={cell}
          answers={answers}
          drafts={drafts}
          label={label}
          lines={field.lines}
          mine={field.who === "mine"}
        />
        {column.date && <DateTool live={answers.text(cell)} label={label} />}
      </td>
    );
  });
}

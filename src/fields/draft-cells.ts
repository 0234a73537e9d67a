import { type CellAddress, cellAddress, ENTRY_COLUMN, promptAddress } from "../workshops/address.ts";
import type { Field } from "../workshops/format.ts";
import type { AnswersView } from "./contract.ts";

/** Addresses of every draft a person may have beside a field, own private rows included. */
export function listDraftCells(
  worksheetId: string,
  field: Field,
  drafts: AnswersView,
): readonly CellAddress[] {
  const cellsOf = (rows: readonly string[], columns: readonly { readonly id: string }[]) =>
    rows.flatMap((row) => columns.map((column) => cellAddress(worksheetId, field.id, row, column.id)));
  const own = drafts.rows(worksheetId, field.id).value;
  switch (field.kind) {
    case "prompt":
      return [promptAddress(worksheetId, field.id)];
    case "table":
      return cellsOf([...field.rows.map((row) => row.id), ...own], field.columns);
    case "list":
      return cellsOf(own, [{ id: ENTRY_COLUMN }]);
    case "checklist":
      return cellsOf(
        field.items.map((item) => item.id),
        field.notes,
      );
    default:
      return [];
  }
}

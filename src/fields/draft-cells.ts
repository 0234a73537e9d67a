import { type CellAddress, cellAddress, ENTRY_COLUMN, partId, promptAddress } from "../workshops/address.ts";
import type { Field, LabelledItem } from "../workshops/format.ts";
import type { AnswersView } from "./contract.ts";

type Ids = readonly Pick<LabelledItem, "id">[];
const ENTRY: Ids = [{ id: ENTRY_COLUMN }];

/** Whether a field has texts to try out alone; marks have none. */
export function hasDrafts(field: Field): boolean {
  switch (field.kind) {
    case "choice":
    case "votes":
    case "figure":
      return false;
    case "rating":
      return field.notes !== undefined && field.notes.length > 0;
    case "checklist":
    case "matrix":
      return field.notes.length > 0;
    default:
      return true;
  }
}

/** Addresses of every draft a person may have beside a field, own private rows included. */
export function listDraftCells(
  worksheetId: string,
  field: Field,
  drafts: AnswersView,
): readonly CellAddress[] {
  const cells = (rows: Ids, columns: Ids, fieldId = field.id) =>
    rows.flatMap((row) => columns.map((column) => cellAddress(worksheetId, fieldId, row.id, column.id)));
  const own = (fieldId = field.id): Ids => drafts.rows(worksheetId, fieldId).value.map((id) => ({ id }));
  switch (field.kind) {
    case "prompt":
      return [promptAddress(worksheetId, field.id)];
    case "table":
      return cells([...field.rows, ...own()], field.columns);
    case "list":
      return cells(own(), ENTRY);
    case "two-sided":
      return field.sides.flatMap((side) => {
        const sideId = partId(field.id, side.id);
        return cells(own(sideId), ENTRY, sideId);
      });
    case "groups":
      return cells(own(), field.parts);
    case "quadrants":
      return cells(field.quadrants, ENTRY);
    case "checklist":
      return cells(field.items, field.notes);
    case "rating":
      return cells(field.items, field.notes ?? []);
    case "matrix":
      return cells(field.rows, field.notes);
    default:
      return [];
  }
}

import { useComputed } from "@preact/signals";
import { cellAddress } from "../workshops/address.ts";
import type { ChecklistField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { readMarks } from "./field-marks.ts";
import { ItemNotes } from "./ItemNotes.tsx";

type ChecklistNotesProps = FieldProps<ChecklistField> & { readonly itemId: string; readonly item: string };

/** The notes on one item: open when this person ticked it, or when anybody wrote in them. */
export function ChecklistNotes(props: ChecklistNotesProps) {
  const { worksheetId, field, answers, itemId } = props;
  const ticked = readMarks(props).values[itemId] !== undefined;
  // Computed, so that typing in a note draws no other.
  const written = useComputed(() =>
    field.notes.some(
      ({ id }) => answers.text(cellAddress(worksheetId, field.id, itemId, id)).value.value !== "",
    ),
  );
  const open = ticked || written.value;
  return open && field.notes.length > 0 ? <ItemNotes {...props} notes={field.notes} /> : null;
}

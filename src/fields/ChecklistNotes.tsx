import { useComputed } from "@preact/signals";
import { messages } from "../messages/index.ts";
import { cellAddress } from "../workshops/address.ts";
import type { ChecklistField } from "../workshops/format.ts";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";

type ChecklistNotesProps = FieldProps<ChecklistField> & { readonly itemId: string; readonly item: string };

/** The table's notes on one item: open when this person ticked it, or when anybody wrote in them. */
export function ChecklistNotes({ worksheetId, field, answers, drafts, itemId, item }: ChecklistNotesProps) {
  const at = (noteId: string) => cellAddress(worksheetId, field.id, itemId, noteId);
  const ticked = answers.marks(worksheetId, field.id).value[itemId] !== undefined;
  // Computed, so that typing in a note draws no other.
  const written = useComputed(() => field.notes.some((note) => answers.text(at(note.id)).value.value !== ""));
  const open = ticked || written.value;
  if (!open || field.notes.length === 0) return null;
  return (
    <div class="checklist-notes">
      {field.notes.map((note) => (
        <div key={note.id} class="checklist-note">
          <span class="checklist-note-label" aria-hidden="true">
            {note.label}
          </span>
          {note.hint && <small class="checklist-hint">{note.hint}</small>}
          <Cell
            cell={at(note.id)}
            answers={answers}
            drafts={drafts}
            label={messages.fields.cell(item, note.label)}
            lines={2}
            boxed={true}
          />
        </div>
      ))}
    </div>
  );
}

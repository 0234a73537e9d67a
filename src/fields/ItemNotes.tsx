import { messages } from "../messages/index.ts";
import { cellAddress } from "../workshops/address.ts";
import type { LabelledItem } from "../workshops/format.ts";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";
import "./ItemNotes.css";

interface ItemNotesProps extends Omit<FieldProps, "personId" | "drafts"> {
  readonly drafts?: FieldProps["drafts"] | undefined;
  readonly notes: readonly LabelledItem[];
  readonly itemId: string;
  readonly item: string;
}

/** The table's notes on one item of a checklist, a rating or a matrix. */
export function ItemNotes({ worksheetId, field, answers, drafts, notes, itemId, item }: ItemNotesProps) {
  return (
    <div class="item-notes">
      {notes.map((note) => (
        <div key={note.id} class="item-note">
          <span class="item-note-label" aria-hidden="true">
            {note.label}
          </span>
          {note.hint && <small class="item-note-hint">{note.hint}</small>}
          <Cell
            cell={cellAddress(worksheetId, field.id, itemId, note.id)}
            answers={answers}
            drafts={drafts}
            label={messages.fields.cell(item, note.label)}
            lines={2}
            mine={field.who === "mine"}
            boxed={true}
          />
        </div>
      ))}
    </div>
  );
}

import { messages } from "../messages/index.ts";
import { cellAddress } from "../workshops/address.ts";
import type { GroupsField } from "../workshops/format.ts";
import { AddedRows } from "./AddedRows.tsx";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";
import { PrivateRows } from "./PrivateRows.tsx";
import "./GroupsView.css";

const words = messages.fields;

/** Index cards of several texts each, as many as needed; the first part is the card's title. */
export function GroupsView({ worksheetId, field, answers, drafts }: FieldProps<GroupsField>) {
  const [title, ...parts] = field.parts;
  const growing = {
    worksheetId,
    fieldId: field.id,
    rowName: field.rowName,
    columns: field.parts,
    answers,
  };
  const cell = (rowId: string, row: string, part: GroupsField["parts"][number]) => (
    <Cell
      cell={cellAddress(worksheetId, field.id, rowId, part.id)}
      answers={answers}
      label={words.cell(row, part.label)}
      lines={part.lines}
      mine={field.who === "mine"}
    />
  );
  return (
    <>
      <AddedRows {...growing} saysNone={true}>
        {(rows) =>
          rows.length > 0 && (
            <ol class="groups">
              {rows.map(({ id, name, controls }) => (
                <li key={id} class="groups-card" data-row={id}>
                  <div class="groups-head">
                    <span class="groups-name">{title ? words.cell(name, title.label) : name}</span>
                    {controls}
                    {title && <div class="groups-title">{cell(id, name, title)}</div>}
                  </div>
                  <div class="groups-parts">
                    {parts.map((part) => (
                      <div key={part.id} class="groups-part">
                        <span class="groups-part-label" aria-hidden="true">
                          {part.label}
                        </span>
                        {part.hint && <small class="groups-part-hint">{part.hint}</small>}
                        {cell(id, name, part)}
                      </div>
                    ))}
                  </div>
                </li>
              ))}
            </ol>
          )
        }
      </AddedRows>
      {drafts && <PrivateRows {...growing} drafts={drafts} />}
    </>
  );
}

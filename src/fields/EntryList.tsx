import { cellAddress, ENTRY_COLUMN } from "../workshops/address.ts";
import { AddedRows, type GrowingRows } from "./AddedRows.tsx";
import { Cell } from "./Cell.tsx";
import type { AnswersView } from "./contract.ts";
import { PrivateRows } from "./PrivateRows.tsx";
import "./EntryList.css";

type EntryListProps = Omit<GrowingRows, "columns"> & {
  readonly drafts?: AnswersView | undefined;
  /** The answers themselves are private. */
  readonly mine: boolean;
  readonly saysNone: boolean;
};

/** A growing, numbered list of short texts: a list, or a side of a two-sided one. */
export function EntryList({ drafts, mine, saysNone, ...props }: EntryListProps) {
  const { worksheetId, fieldId, answers } = props;
  const growing = { ...props, columns: [{ id: ENTRY_COLUMN, label: "" }] };
  return (
    <>
      <AddedRows {...growing} saysNone={saysNone}>
        {(rows) =>
          rows.length > 0 && (
            <ol class="entry-list">
              {rows.map(({ id, name, number, controls }) => (
                <li key={id} class="entry-list-entry" data-row={id}>
                  <span class="entry-list-number" aria-hidden="true">
                    {number}
                  </span>
                  <Cell
                    cell={cellAddress(worksheetId, fieldId, id, ENTRY_COLUMN)}
                    answers={answers}
                    label={name}
                    lines={1}
                    mine={mine}
                    boxed={true}
                  />
                  {controls}
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

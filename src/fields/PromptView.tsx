import { personalPromptAddress, promptAddress } from "../workshops/address.ts";
import type { PromptField } from "../workshops/format.ts";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";

/** An open question with one text: the table's, one's own, or one of many without names. */
export function PromptView({ worksheetId, field, answers, drafts, personId }: FieldProps<PromptField>) {
  const cell =
    field.who === "each"
      ? personalPromptAddress(worksheetId, field.id, personId)
      : promptAddress(worksheetId, field.id);
  return (
    <Cell
      cell={cell}
      answers={answers}
      drafts={drafts}
      label={field.label}
      lines={field.lines}
      mine={field.who === "mine"}
      boxed={true}
    />
  );
}

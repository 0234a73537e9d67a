import { messages } from "../messages/index.ts";
import { personalPromptAddress, promptAddress, promptNameAddress } from "../workshops/address.ts";
import type { PromptField } from "../workshops/format.ts";
import { Cell } from "./Cell.tsx";
import type { FieldProps } from "./contract.ts";
import "./PromptView.css";

/** An open question with one text: the table's, one's own, or one of many without names. */
export function PromptView({ worksheetId, field, answers, drafts, personId }: FieldProps<PromptField>) {
  const name = promptNameAddress(worksheetId, field.id, personId);
  const cell =
    field.who === "each"
      ? personalPromptAddress(worksheetId, field.id, personId)
      : promptAddress(worksheetId, field.id);
  return (
    <>
      <Cell
        cell={cell}
        answers={answers}
        drafts={drafts}
        label={field.label}
        lines={field.lines}
        mine={field.who === "mine"}
        boxed={true}
      />
      {field.who === "each" && (answers.edit || answers.text(name).value.value !== "") && (
        <details class="prompt-name">
          <summary>{messages.fields.signing.open}</summary>
          <p>{messages.fields.signing.hint}</p>
          <Cell
            cell={name}
            answers={answers}
            label={messages.fields.signing.name(field.label)}
            lines={1}
            boxed={true}
          />
        </details>
      )}
    </>
  );
}

import { useState } from "preact/hooks";
import { messages } from "../messages/index.ts";
import {
  type CellAddress,
  personalPromptAddress,
  promptAddress,
  promptNameAddress,
} from "../workshops/address.ts";
import type { PromptField } from "../workshops/format.ts";
import { Cell } from "./Cell.tsx";
import type { AnswersView, FieldProps } from "./contract.ts";
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
      {field.who === "each" && (
        <NameBeside cell={name} answers={answers} label={messages.fields.signing.name(field.label)} />
      )}
    </>
  );
}

interface NameBesideProps {
  readonly cell: CellAddress;
  readonly answers: AnswersView;
  readonly label: string;
}

/** One's name beside one's own sentence on the board, for who wants it there. */
function NameBeside({ cell, answers, label }: NameBesideProps) {
  const [isOpen, setOpen] = useState(answers.text(cell).value.peek() !== "");
  if (!answers.edit && !isOpen) return null;
  return (
    <details class="prompt-name" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.fields.signing.open}</summary>
      {isOpen && (
        <>
          <p>{messages.fields.signing.hint}</p>
          <Cell cell={cell} answers={answers} label={label} lines={1} boxed={true} />
        </>
      )}
    </details>
  );
}

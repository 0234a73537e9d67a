import type { CellAddress } from "../workshops/address.ts";
import { CellDraft } from "./CellDraft.tsx";
import { PeopleMark, PlaceMark } from "./CellMarks.tsx";
import type { AnswersView } from "./contract.ts";
import { InkCorner } from "./InkCorner.tsx";
import { LiveTextArea } from "./LiveTextArea.tsx";
import "./Cell.css";

interface CellProps {
  readonly cell: CellAddress;
  readonly answers: AnswersView;
  /** Present while the person's drafts are shown. */
  readonly drafts?: AnswersView | undefined;
  readonly label: string;
  readonly lines: number;
  /** The answers themselves are private. */
  readonly mine?: boolean;
  /** A box drawn around the text, where no table draws one. */
  readonly boxed?: boolean;
}

/** One text with who is in it, where it is, what is drawn in it, and the private draft below. */
export function Cell({ cell, answers, drafts, label, lines, mine = false, boxed = false }: CellProps) {
  return (
    <div class={`cell ${boxed ? "cell-boxed" : ""} ${mine ? "cell-mine" : ""}`}>
      <div class="cell-text">
        <LiveTextArea
          cell={cell}
          live={answers.text(cell)}
          edit={answers.edit}
          label={label}
          lines={lines}
          inDrafts={mine}
        />
        {answers.edit && <PlaceMark place={answers.place(cell)} />}
        <PeopleMark people={answers.peopleIn(cell)} />
        <InkCorner cell={cell} answers={answers} label={label} always={boxed} />
      </div>
      {drafts && <CellDraft cell={cell} answers={answers} drafts={drafts} label={label} />}
    </div>
  );
}

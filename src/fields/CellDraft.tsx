import { useComputed } from "@preact/signals";
import { ArrowUp } from "lucide";
import { messages } from "../messages/index.ts";
import { Button } from "../ui/Button.tsx";
import { useToast } from "../ui/Toast.tsx";
import type { CellAddress } from "../workshops/address.ts";
import { PlaceMark } from "./CellMarks.tsx";
import type { AnswersView, LiveText } from "./contract.ts";
import { InkCorner } from "./InkCorner.tsx";
import { LiveTextArea } from "./LiveTextArea.tsx";
import "./CellDraft.css";

const words = messages.fields;

interface CellDraftProps {
  readonly cell: CellAddress;
  readonly answers: AnswersView;
  readonly drafts: AnswersView;
  /** The name of the table's cell. */
  readonly label: string;
}

/** A person's own try at a cell, plum because nobody else sees it. */
export function CellDraft({ cell, answers, drafts, label }: CellDraftProps) {
  const live = drafts.text(cell);
  const toast = useToast();
  const copy = () => {
    answers.edit?.appendText(cell, live.value.peek());
    toast({ text: words.copied });
  };
  return (
    <div class="cell-draft">
      <div class="cell-text">
        <LiveTextArea
          cell={cell}
          live={live}
          edit={drafts.edit}
          label={words.draftOf(label)}
          lines={1}
          inDrafts={true}
        />
        {drafts.edit && <PlaceMark place={drafts.place(cell)} />}
        <InkCorner cell={cell} answers={drafts} label={words.draftOf(label)} always={true} />
      </div>
      {answers.edit && <CopyButton live={live} label={words.copyToTableOf(label)} onCopy={copy} />}
    </div>
  );
}

interface CopyButtonProps {
  readonly live: LiveText;
  readonly label: string;
  readonly onCopy: () => void;
}

/** Its own component, so that typing a draft draws the button alone. */
function CopyButton({ live, label, onCopy }: CopyButtonProps) {
  const empty = useComputed(() => live.value.value.trim() === "").value;
  return (
    <Button tone="quiet" icon={ArrowUp} aria-label={label} disabled={empty} onClick={onCopy}>
      {words.copyToTable}
    </Button>
  );
}

import { ArrowDown, ArrowUp, Trash } from "lucide";
import { messages } from "../messages/index.ts";
import { IconButton } from "../ui/Button.tsx";
import { useToast } from "../ui/Toast.tsx";
import type { AnswerEdits } from "./contract.ts";
import "./RowControls.css";

const words = messages.fields;

interface RowControlsProps {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly rowId: string;
  /** What the row is called, e.g. "step 2". */
  readonly row: string;
  readonly index: number;
  readonly count: number;
  readonly edit: AnswerEdits;
}

/** Moves an added row up and down, or takes it out with a way back. */
export function RowControls({ worksheetId, fieldId, rowId, row, index, count, edit }: RowControlsProps) {
  const toast = useToast();
  const move = (to: number) => edit.moveRow(worksheetId, fieldId, rowId, to);
  const remove = () => {
    edit.removeRow(worksheetId, fieldId, rowId);
    toast({
      text: words.rowRemoved(row),
      action: { label: words.undo, run: () => edit.restoreRow(worksheetId, fieldId, rowId) },
    });
  };
  return (
    <div class="row-controls">
      <IconButton
        icon={ArrowUp}
        label={words.moveUp(row)}
        disabled={index === 0}
        onClick={() => move(index - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={words.moveDown(row)}
        disabled={index === count - 1}
        onClick={() => move(index + 1)}
      />
      <IconButton icon={Trash} label={words.removeRow(row)} onClick={remove} />
    </div>
  );
}

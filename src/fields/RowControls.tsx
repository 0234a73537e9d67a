import { ArrowDown, ArrowUp, Trash } from "lucide";
import { useLayoutEffect, useRef } from "preact/hooks";
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
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    const button = pressed.current;
    pressed.current = null;
    // At the end of its way the pressed button is of no use any more: the one beside it takes the focus.
    (button?.disabled ? root.current?.querySelector<HTMLElement>("button:enabled") : button)?.focus();
  }, [index]);
  const move = (event: Event, to: number) => {
    pressed.current = event.currentTarget as HTMLButtonElement;
    edit.moveRow(worksheetId, fieldId, rowId, to);
  };
  const remove = () => {
    focusBeside(root.current);
    edit.removeRow(worksheetId, fieldId, rowId);
    toast({
      text: words.rowRemoved(row),
      action: { label: words.undo, run: () => edit.restoreRow(worksheetId, fieldId, rowId) },
    });
  };
  return (
    <div class="row-controls" ref={root}>
      <IconButton
        icon={ArrowUp}
        label={words.moveUp(row)}
        disabled={index === 0}
        onClick={(event) => move(event, index - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={words.moveDown(row)}
        disabled={index === count - 1}
        onClick={(event) => move(event, index + 1)}
      />
      <IconButton icon={Trash} label={words.removeRow(row)} onClick={remove} />
    </div>
  );
}

/** Takes the focus from a row about to go to the same button of its neighbour, or to the button that adds rows. */
function focusBeside(controls: HTMLElement | null): void {
  const row = controls?.closest("[data-row]");
  const rows = [row?.nextElementSibling, row?.previousElementSibling];
  const neighbour = rows.find((one) => one?.hasAttribute("data-row"));
  const target =
    neighbour?.querySelector<HTMLElement>(".row-controls > :last-child") ??
    controls?.closest(".added-rows")?.querySelector<HTMLElement>(".add-row > button");
  target?.focus({ preventScroll: true });
}

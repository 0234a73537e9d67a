import { messages } from "../../messages/print.ts";
import { Button } from "../../ui/Button.tsx";
import type { Worksheet } from "../../workshops/format.ts";
import { PrintOption } from "./PrintOption.tsx";

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which worksheets go along: all, until somebody opens the list. */
export function WorksheetPicker({ worksheets, chosen, onChoose }: Props) {
  const allChosen = chosen.length === worksheets.length;
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <details class="print-worksheets">
      <summary>{messages.print.worksheets(chosen.length, worksheets.length)}</summary>
      <Button tone="quiet" onClick={() => onChoose(allChosen ? [] : worksheets.map(({ id }) => id))}>
        {allChosen ? messages.print.chooseNone : messages.print.chooseAll}
      </Button>
      {worksheets.map(({ id, title }, index) => (
        <PrintOption
          key={id}
          type="checkbox"
          name="print-worksheet"
          label={messages.print.worksheetNumbered(index + 1, title)}
          checked={chosen.includes(id)}
          onChoose={() => toggle(id)}
        />
      ))}
    </details>
  );
}

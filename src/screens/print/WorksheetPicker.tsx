import { messages } from "../../messages/print.ts";
import { Button } from "../../ui/Button.tsx";
import type { Workshop } from "../../workshops/format.ts";
import { PrintOption } from "./PrintOption.tsx";

interface Props {
  readonly workshop: Workshop;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which worksheets to print: each, and all or none at once. */
export function WorksheetPicker({ workshop, chosen, onChoose }: Props) {
  const { worksheets } = workshop;
  const allChosen = chosen.length === worksheets.length;
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset class="print-controls-group">
      <legend>{messages.print.worksheets}</legend>
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
    </fieldset>
  );
}
